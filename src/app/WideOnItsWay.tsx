import { PageOnItsWay } from '../parts/PageOnItsWay';

/** Holds the place of a page that takes the window while its code comes. */
export function WideOnItsWay() {
  return (
    <main className="wide" id="panel" aria-busy="true" tabIndex={-1}>
      <PageOnItsWay />
    </main>
  );
}
