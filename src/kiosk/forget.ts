import { forgetScrolls } from '../parts/useScrollMemory';

/** What the machine itself keeps in the browser's storage: log, counts of visits, the lock of the staff's page. */
const own = /^yangpu-belt-(kiosk-|log$)/;

function emptied(storage: () => Storage): void {
  try {
    const present = storage();
    for (const key of Object.keys(present)) if (!own.test(key)) present.removeItem(key);
  } catch {
    // Where storage is forbidden, nothing was kept.
  }
}

/** What a visitor leaves on the page beyond Scene and Session: storage, focus, marked text, and where things were scrolled to. */
export function forgetVisitor(): void {
  emptied(() => window.localStorage);
  emptied(() => window.sessionStorage);
  // A dialog gives the focus back to where it was when it closes: so it does that first.
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.getSelection()?.removeAllRanges();
  forgetScrolls();
  for (const element of document.querySelectorAll('*'))
    if (element.scrollTop !== 0 || element.scrollLeft !== 0) element.scrollTo(0, 0);
}
