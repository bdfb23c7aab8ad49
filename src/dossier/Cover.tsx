import { dossierTexts } from '../i18n/dossier';
import { takeawayTexts } from '../i18n/takeaway';
import { formatDate } from '../model/format';
import { useReading } from '../parts/context';
import { PageTitle } from '../parts/PageTitle';
import type { Scene } from '../store/scene';
import { linkTo, withoutNotes } from '../takeaway/link';
import { newestDate } from '../takeaway/newestDate';
import { sceneCode } from '../takeaway/qr';
import { QrCode } from '../ui/QrCode';
import { hueStyle } from '../wording/hue';
import type { Dossier } from './model/dossierOf';

interface Props {
  readonly dossier: Dossier;
  /** What the code opens. */
  readonly live: Scene;
}

const other = { zh: 'en', en: 'zh' } as const;

/** Whose map it is, what was chosen, when it was made, and the way to the live map. */
export function Cover({ dossier: { entries, isDefault }, live }: Props) {
  const { belt, language, messages, today } = useReading();
  const texts = dossierTexts[language];
  const newest = newestDate(belt, today);
  const address = window.location.href;
  const { code, shortened } = sceneCode(live, address);
  // Letter by letter nobody types notes.
  const link = linkTo(withoutNotes(live), address);
  const second = dossierTexts[other[language]];
  return (
    <header className="cover">
      <div className="cover-head">
        <div>
          <p className="cover-map">
            {messages.title} <span>{messages.place}</span>
          </p>
          <PageTitle>{texts.title}</PageTitle>
          <p className="cover-second" lang={other[language]}>
            {second.title}
          </p>
        </div>
        {code !== null && (
          <div className="cover-code">
            <QrCode {...code} label={takeawayTexts[language].code.alt} />
            <p>
              {texts.scan}
              <br />
              {shortened ? texts.scanShort : texts.scanNote}
            </p>
          </div>
        )}
      </div>
      <p className="cover-dates">
        <time>{texts.made(formatDate(today, language))}</time>
        {newest !== null && <time>{takeawayTexts[language].factsDate(formatDate(newest, language))}</time>}
      </p>
      <h2 className="cover-chosen">{isDefault ? texts.zonesSubtitle : texts.chosen}</h2>
      {isDefault && <p className="cover-empty">{texts.emptyList}</p>}
      <ol className="cover-list">
        {entries.map(({ id, place, view }) => (
          <li key={id} style={hueStyle(view?.hue ?? 'var(--ink-soft)')}>
            <span className="entry-place" data-furniture="">
              {place}
            </span>
            <span className="cover-name listed-name">{view?.name[language] ?? id}</span>
            <span className="cover-kind">{view?.kind}</span>
          </li>
        ))}
      </ol>
      <p className="cover-link">
        <a href={link}>{link}</a>
      </p>
    </header>
  );
}
