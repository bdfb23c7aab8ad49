import type { StaffTexts } from '../../i18n/messages/zh-staff';
import { qrCode } from '../../takeaway/qr';
import { QrCode } from '../../ui/QrCode';

interface Props {
  readonly pages: readonly string[];
  /** Counted from zero. */
  readonly page: number;
  readonly texts: StaffTexts['take'];
  readonly onTurn: (page: number) => void;
}

/** One page of the records as a code, with what it holds beside it. */
export function CodePage({ pages, page, texts, onTurn }: Props) {
  const content = pages[page] ?? '';
  const code = qrCode(content);
  const name = texts.code(page + 1, pages.length);
  return (
    <div className="staff-code-page">
      {code !== null && <QrCode {...code} label={name} />}
      <div>
        <p role="status">{name}</p>
        <div className="staff-buttons">
          <button type="button" className="button" disabled={page === 0} onClick={() => onTurn(page - 1)}>
            {texts.previous}
          </button>
          <button
            type="button"
            className="button"
            disabled={page + 1 >= pages.length}
            onClick={() => onTurn(page + 1)}
          >
            {texts.next}
          </button>
        </div>
        <section className="staff-text" aria-labelledby="staff-text">
          <h3 id="staff-text">{texts.text}</h3>
          <pre>{content}</pre>
        </section>
      </div>
    </div>
  );
}
