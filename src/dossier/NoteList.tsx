import { riding, walking } from '../analysis/assumptions';
import { dossierTexts } from '../i18n/dossier';
import type { Language } from '../i18n/language';
import { siteTexts } from '../i18n/site';
import type { Citation } from '../model/citation';
import { formatDate } from '../model/format';
import { useReading } from '../parts/context';
import { noteId } from './Marks';
import type { Method, Note } from './model/notes';

/** Sources and methods under the numbers by which the text names them. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const { notes: texts } = dossierTexts[useReading().language];
  return (
    <section className="dossier-notes" aria-labelledby="dossier-notes">
      <h2 id="dossier-notes">{texts.title}</h2>
      <p className="notes-lead">{texts.lead}</p>
      <ol>
        {notes.map((note) => (
          <li key={note.number} id={noteId(note.number)} tabIndex={-1} value={note.number}>
            {note.kind === 'source' ? <SourceNote cite={note.cite} /> : <MethodNote method={note.method} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceNote({ cite }: { readonly cite: Citation }) {
  const { belt, language, messages } = useReading();
  const { cite: texts } = messages.records;
  const source = belt.source(cite.source);
  if (source === undefined) return <>{texts.missing(cite.source)}</>;
  const said = [
    source.publisher[language],
    source.date === null ? texts.noDate : formatDate(source.date, language),
    cite.locator === null ? '' : texts.locator(cite.locator),
    messages.words.readAs[source.readAs],
    cite.note?.[language] ?? '',
    source.url === null ? texts.noLink : '',
  ];
  return (
    <>
      <span className="note-title">{source.title[language]}</span>{' '}
      {said.filter((part) => part !== '').join(' · ')}{' '}
      {source.url !== null && (
        <a className="note-url" href={source.url} target="_blank" rel="noopener noreferrer">
          {source.url}
        </a>
      )}
    </>
  );
}

function MethodNote({ method }: { readonly method: Method }) {
  return <>{methodWords(method, useReading().language)}</>;
}

function methodWords(method: Method, language: Language): string {
  const { method: site } = siteTexts[language];
  const { notes } = dossierTexts[language];
  switch (method) {
    case 'walk':
      return `${site.walk(walking)} ${site.data} ${site.limits}`;
    case 'ride':
      return site.ride(riding);
    default:
      return notes[method];
  }
}
