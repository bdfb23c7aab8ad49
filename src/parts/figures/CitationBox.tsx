import type { Citation } from '../../model/citation';
import { formatDate } from '../../model/format';
import type { Confidence } from '../../model/text';
import { Icon } from '../../ui/Icon';
import { isKiosk } from '../../ui/mode';
import { useReading } from '../context';
import './citation.css';

interface Props {
  readonly cites: readonly Citation[];
  readonly confidence: Confidence | null;
}

/** Where a fact is said: title, publisher, date, place in it, how it was read, and the way out to it. */
export function CitationBox({ cites, confidence }: Props) {
  const { messages } = useReading();
  return (
    <>
      <ol className="citations">
        {cites.map((cite) => (
          <CitationEntry key={`${cite.source} ${cite.locator}`} cite={cite} />
        ))}
      </ol>
      {confidence !== null && (
        <p className="citation-note">
          {messages.records.cite.confidence(messages.words.confidence[confidence])}
          {' · '}
          {messages.words.confidenceNotes[confidence]}
        </p>
      )}
    </>
  );
}

function CitationEntry({ cite }: { readonly cite: Citation }) {
  const { belt, language, messages } = useReading();
  const { cite: texts } = messages.records;
  const source = belt.source(cite.source);
  if (source === undefined) return <li className="citation">{texts.missing(cite.source)}</li>;
  const said = [
    source.publisher[language],
    source.date === null ? texts.noDate : formatDate(source.date, language),
    cite.locator === null ? '' : texts.locator(cite.locator),
    messages.words.readAs[source.readAs],
  ];
  return (
    <li className="citation">
      <p>{source.title[language]}</p>
      <p className="citation-note">{said.filter((part) => part !== '').join(' · ')}</p>
      {cite.note !== undefined && <p className="citation-note">{cite.note[language]}</p>}
      {source.url === null ? (
        <p className="citation-note">{texts.noLink}</p>
      ) : isKiosk() ? (
        <p className="citation-note">{source.url}</p>
      ) : (
        <a className="citation-link" href={source.url} target="_blank" rel="noopener noreferrer">
          {texts.open}
          <Icon name="link" />
          <span className="visually-hidden">{texts.newTab}</span>
        </a>
      )}
    </li>
  );
}
