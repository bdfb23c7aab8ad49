import type { ZoneProperties } from '../../model/zone';
import { useReading } from '../../parts/context';
import { checkedWords } from '../../wording/subjects';

/** Every outline is indicative: how it was drawn and how far it may be off. */
export function BoundaryNote({ boundary }: { readonly boundary: ZoneProperties['boundary'] }) {
  const reading = useReading();
  const { language, messages } = reading;
  const { records } = messages;
  return (
    <div className="boundary">
      <svg className="boundary-sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M4 7.5L8.5 4l7 1.5 1.5 6-4.5 4.5-7-1z" />
      </svg>
      <p>
        <strong>{records.boundary}</strong>
        {messages.panel.comma}
        {records.boundaryError(boundary.errorMetres)}
        {language === 'zh' ? '。' : '. '}
        {boundary.method[language]}
        <br />
        {checkedWords(boundary.checked, reading)}
      </p>
    </div>
  );
}
