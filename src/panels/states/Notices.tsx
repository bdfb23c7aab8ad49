import type { Language } from '../../i18n/language';
import type { Messages } from '../../i18n/messages/zh';
import { useActions, useBeltState, useMessages } from '../../store/hooks';
import type { Notice } from '../../store/session';
import { mostEntries } from '../../store/shortlist';
import { Icon } from '../../ui/Icon';
import './states.css';

function wordNotice(notice: Notice, { panel: { notices } }: Messages, language: Language): string {
  switch (notice.kind) {
    case 'link-part-ignored':
      return notices.linkPartIgnored(notice.part);
    case 'link-newer':
      return notices.linkNewer;
    case 'record-unknown':
      return notices.recordUnknown(notice.id);
    case 'layer-failed':
      return notices.layerFailed(notice.file);
    case 'offline':
      return notices.offline;
    case 'shortlist-full':
      return notices.shortlistFull(mostEntries);
    case 'link-copied':
      return notices.linkCopied;
    case 'base-map':
      return notice.text[language];
    case 'facts-updated':
      return notices.factsUpdated(notice.date);
    case 'facts-kept':
      return notices.factsKept(notice.file, notice.why[language]);
  }
}

/** What the visitor should know, each until it is dismissed. */
export function Notices() {
  const notices = useBeltState(({ session }) => session.notices);
  const messages = useMessages();
  const language = useBeltState(({ scene }) => scene.language);
  const { noticeDismissed } = useActions();
  if (notices.length === 0) return null;
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li key={wordNotice(notice, messages, language)} className="notice">
          <Icon name="warning" />
          <span>{wordNotice(notice, messages, language)}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={messages.panel.notices.dismiss}
            onClick={() => noticeDismissed(notice)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
