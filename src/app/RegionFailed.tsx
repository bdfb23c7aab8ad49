import { languages, languageTag } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import { Icon } from '../ui/Icon';

/** Stands where a region failed; in both languages, since the store may be what failed. */
export function RegionFailed({
  region,
  retry,
}: {
  readonly region: 'panel' | 'map';
  readonly retry: () => void;
}) {
  const key = region === 'panel' ? 'crashedPanel' : 'crashedMap';
  return (
    <div className="region-failed" role="alert">
      <Icon name="warning" />
      {languages.map((language) => (
        <p key={language} lang={languageTag[language]}>
          {messagesIn(language).panel.status[key]}
        </p>
      ))}
      <button type="button" className="button" onClick={retry}>
        {languages.map((language) => messagesIn(language).panel.status.again).join(' / ')}
      </button>
    </div>
  );
}
