import { type ReactNode, useRef } from 'react';

interface FilePickerProps {
  /** Name of the field for assistive technology. */
  readonly label: string;
  /** Endings, as the attribute `accept` has them. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly id?: string;
  readonly className?: string;
  /** While busy the button can be reached, but opens nothing. */
  readonly busy?: boolean;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** A button that opens the system's choice of files, several at once. */
export function FilePicker({
  label,
  accept,
  onFiles,
  id,
  className = 'button',
  busy,
  children,
}: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        id={id}
        className={className}
        aria-disabled={busy}
        onClick={() => {
          if (busy !== true) input.current?.click();
        }}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again, once it is corrected.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
