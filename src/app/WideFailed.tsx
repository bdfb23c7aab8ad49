import { RegionFailed } from './RegionFailed';

/** In place of a page that takes the window: what failed, and the way to show it again. */
export function WideFailed({ retry }: { readonly retry: () => void }) {
  return (
    <main className="wide" id="panel" tabIndex={-1}>
      <RegionFailed region="panel" retry={retry} />
    </main>
  );
}
