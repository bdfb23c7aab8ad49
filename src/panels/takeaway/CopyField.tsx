import { useId, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';

interface Props {
  /** What is copied. */
  readonly text: string;
  /** Name of the field. */
  readonly label: string;
  readonly rows: number;
  readonly words: { readonly copy: string; readonly copied: string; readonly refused: string };
}

/** A text to be copied: by the button, or by hand where the browser does not allow it. */
export function CopyField({ text, label, rows, words }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const announce = useAnnounce();
  // What was said belongs to the text that was copied.
  const [done, setDone] = useState({ text: '', said: '' });
  const say = (said: string) => {
    setDone({ text, said });
    announce(said);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(words.refused);
    }
  };
  return (
    <div className="copy">
      <label className="copy-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="copy-field"
        rows={rows}
        value={text}
        readOnly
        spellCheck={false}
      />
      <p className="copy-act">
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="link" />
          {words.copy}
        </button>
        {done.text === text && <span className="offer-said">{done.said}</span>}
      </p>
    </div>
  );
}
