import { lazy, Suspense } from 'react';
import { freshnessTexts } from '../../i18n/freshness';
import { sourcesTexts } from '../../i18n/sources';
import { formatDate } from '../../model/format';
import type { Source } from '../../model/source';
import { useReading } from '../../parts/context';
import { groupedBy } from '../../parts/lists/groupedBy';
import { pageNames } from '../../store/pageName';
import { Icon } from '../../ui/Icon';
import { isKiosk } from '../../ui/mode';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { SectionNav } from '../records/SectionNav';
import { citedCounts } from './citedCounts';
import { ShelfLives } from './ShelfLives';
import '../../parts/figures/citation.css';
import './wide.css';

/** Comes only where the page was built for an endpoint. */
const PlacesOrigin = lazy(() => import('./PlacesOrigin'));

const kinds = ['official', 'press', 'company', 'academic', 'reference', 'map-data'] as const;
const newestFirst = (a: Source, b: Source) => (b.date ?? '').localeCompare(a.date ?? '');

/** Method, licences and shelf lives, then every source with how it was read and how much rests on it. */
export default function SourcesPage() {
  const { belt, language, messages } = useReading();
  const sources = sourcesTexts[language];
  const shelfLives = { id: 'shelf-lives', label: freshnessTexts[language].title };
  const byKind = groupedBy(belt.facts.sources, ({ kind }) => kind);
  const groups = kinds.flatMap((kind) => {
    const group = byKind.get(kind);
    if (group === undefined) return [];
    const label = messages.words.sourceKinds[kind];
    return [{ id: `kind-${kind}`, label, count: group.length, group: [...group].sort(newestFirst) }];
  });
  const notes = [
    { id: 'method', label: sources.method, texts: sources.methodTexts },
    { id: 'licences', label: sources.licences, texts: sources.licenceTexts },
    { id: 'map-law', label: sources.mapLaw, texts: sources.mapLawTexts },
  ];
  return (
    <article className="page">
      <PageHead name={pageNames('sources')} crumbs={[]} />
      <p className="lead">{sources.lead}</p>
      <SectionNav entries={[...notes.map(({ id, label }) => ({ id, label })), shelfLives, ...groups]} />
      {document.querySelector('meta[name=belt-places]') !== null && (
        <Suspense>
          <PlacesOrigin />
        </Suspense>
      )}
      {notes.map(({ id, label, texts }) => (
        <Section key={id} id={id} title={label}>
          <ul className="notes">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section id={shelfLives.id} title={shelfLives.label} icon="calendar">
        <ShelfLives />
      </Section>
      {groups.map(({ id, label, count, group }) => (
        <Section key={id} id={id} title={label} icon="source" count={count}>
          <ul className="sources">
            {group.map((source) => (
              <SourceEntry key={source.id} source={source} />
            ))}
          </ul>
        </Section>
      ))}
    </article>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { belt, language, messages } = useReading();
  const sources = sourcesTexts[language];
  const said = [
    source.publisher[language],
    source.date === null ? sources.noDate : formatDate(source.date, language),
    messages.words.readAs[source.readAs],
    sources.cited(citedCounts(belt).get(source.id) ?? 0),
  ];
  return (
    <li className="source citation">
      <p>{source.title[language]}</p>
      <p className="citation-note">{said.join(' · ')}</p>
      {source.licence !== null && <p className="citation-note">{source.licence[language]}</p>}
      {source.url === null ? (
        <p className="citation-note">{sources.noLink}</p>
      ) : isKiosk() ? (
        <p className="citation-note">{source.url}</p>
      ) : (
        <a className="citation-link" href={source.url} target="_blank" rel="noopener noreferrer">
          {sources.open}
          <Icon name="link" />
          <span className="visually-hidden">
            {source.title[language]} {messages.records.cite.newTab}
          </span>
        </a>
      )}
    </li>
  );
}
