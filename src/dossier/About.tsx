import { dossierTexts } from '../i18n/dossier';
import { sourcesTexts } from '../i18n/sources';
import { takeawayTexts } from '../i18n/takeaway';
import { formatDate } from '../model/format';
import { useReading } from '../parts/context';
import { newestDate } from '../takeaway/newestDate';

/** What must be said of facts, outlines, map and licences. */
export function About() {
  const { belt, language, messages, today } = useReading();
  const { about } = dossierTexts[language];
  const { licences } = takeawayTexts[language];
  const newest = newestDate(belt, today);
  const lines = [
    ...(newest === null ? [] : [about.facts(formatDate(newest, language))]),
    about.outlines,
    about.sent,
    ...sourcesTexts[language].mapLawTexts,
    licences.facts,
    licences.geometry,
    messages.map.credits,
  ];
  return (
    <section className="dossier-about" aria-labelledby="dossier-about" data-furniture="">
      <h2 id="dossier-about">{about.title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
