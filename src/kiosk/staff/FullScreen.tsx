import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Covers the whole screen, and gives the focus back to where it was on leaving. */
export function FullScreen({ label, onLeave, children }: Props) {
  return (
    <dialog
      className="staff-full"
      ref={shownOver}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      {children}
    </dialog>
  );
}

function shownOver(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  return () => dialog.close();
}
