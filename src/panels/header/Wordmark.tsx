import { languageTag } from '../../i18n/language';
import { messagesIn } from '../../i18n/messages';

/** The name in both scripts beside a small drawing: the river's bend, the corridor and the belt along it. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg className="wordmark-sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path className="wordmark-belt" d="M4 27h7c6.5 0 9.5-3 12-9.5L28 5" />
        <path className="wordmark-corridor" d="M16 23.5V17L9 10.5V4" />
        <circle className="wordmark-island" cx="26.5" cy="19.5" r="2" />
      </svg>
      <span className="wordmark-names">
        <span className="wordmark-zh" lang={languageTag.zh}>
          {messagesIn('zh').title}
        </span>
        <span className="wordmark-en" lang={languageTag.en}>
          {messagesIn('en').title}
        </span>
      </span>
    </span>
  );
}
