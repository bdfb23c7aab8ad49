import { createContext, type ReactNode, use, useCallback, useRef } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says something to screen readers, politely. */
export const useAnnounce = () => use(AnnounceContext);

interface Props {
  readonly label: string;
  /** Visible messages; they are announced when they appear. */
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

/** The one polite live region; everything that is said unasked is said here. */
export function Announcer({ label, notices, children }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  const announce = useCallback((text: string) => {
    if (said.current !== null) said.current.textContent = text;
  }, []);
  return (
    <AnnounceContext value={announce}>
      <div role="status" aria-live="polite" aria-atomic="false" aria-label={label}>
        <p ref={said} className="visually-hidden" />
        {notices}
      </div>
      {children}
    </AnnounceContext>
  );
}
