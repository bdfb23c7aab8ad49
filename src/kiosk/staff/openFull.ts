/** As an element's ref: covers the whole screen, and gives the focus back to where it was on leaving. */
export function openFull(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  return () => dialog.close();
}
