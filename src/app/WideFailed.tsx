import { useBeltState } from '../store/hooks';
import { pageName } from '../store/pageName';
import { RegionFailed } from './RegionFailed';

/** In place of a page that takes the window: its name, what failed, and the way to show it again. */
export function WideFailed({ retry }: { readonly retry: () => void }) {
  const name = useBeltState(({ scene }) => pageName(scene.selected ?? '', null, scene.language));
  return (
    <main className="wide" id="panel" aria-label={name ?? undefined} tabIndex={-1}>
      <h1 className="wide-failed-title">{name}</h1>
      <RegionFailed region="panel" retry={retry} />
    </main>
  );
}
