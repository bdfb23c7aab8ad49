import { languages, languageTag } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import { Icon } from '../ui/Icon';

/** Stands where a region failed; in both languages and under the document's title, since the store may be what failed. */
export function RegionFailed({
  region,
  retry,
}: {
  readonly region: 'panel' | 'map';
  readonly retry: () => void;
}) {
  // Without a network the likeliest cause is a part that was never loaded.
  const key = navigator.onLine ? (region === 'panel' ? 'crashedPanel' : 'crashedMap') : 'notLoaded';
  return (
    <div className="region-failed" role="alert">
      {region === 'panel' && <h1 className="region-failed-title">{document.title}</h1>}
      <Icon name="warning" />
      {languages.map((language) => (
        <p key={language} lang={languageTag[language]}>
          {messagesIn(language).panel.status[key]}
        </p>
      ))}
      <TryAgain retry={retry} />
    </div>
  );
}

/** In the header's place: it keeps its height, and offers itself again. */
export function HeaderFailed({ retry }: { readonly retry: () => void }) {
  return (
    <header className="header">
      <TryAgain retry={retry} />
    </header>
  );
}

function TryAgain({ retry }: { readonly retry: () => void }) {
  return (
    <button type="button" className="button" onClick={retry}>
      {languages.map((language) => messagesIn(language).panel.status.again).join(' / ')}
    </button>
  );
}
