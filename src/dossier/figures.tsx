import { dossierTexts } from '../i18n/dossier';
import { useReading } from '../parts/context';
import { KindMark } from '../ui/Figure';
import { Marks } from './Marks';
import type { DossierFigure } from './model/blocks';

/** Digits strong, words quiet: over RMB 230 billion. In a table the digits end, and the words after them begin, at one line. */
function Value({ value }: { readonly value: string }) {
  const [, before = '', number = value, after = ''] = /^(.*?)(\d[\d.,]*)(.*)$/s.exec(value) ?? [];
  return (
    <>
      <span className="amount">
        {before !== '' && <span>{before}</span>}
        <b>{number}</b>
      </span>
      {after}
    </>
  );
}

/** Date, kind where it is no plain actual, and whether it is dated. */
function Meta({ figure }: { readonly figure: DossierFigure }) {
  const { language, messages } = useReading();
  return (
    <>
      <time>{figure.date}</time>
      {figure.kind !== 'actual' && (
        <KindMark shape={figure.kind} word={messages.words.figureKinds[figure.kind]} />
      )}
      {figure.dated && <span className="stamp">{dossierTexts[language].dated}</span>}
    </>
  );
}

/** The two or three figures that stand for an entry. */
export function Headline({ figures }: { readonly figures: readonly DossierFigure[] }) {
  return (
    <ul className="dossier-headline">
      {figures.map((figure) => (
        <li key={figure.key}>
          <p className="headline-label">{figure.label}</p>
          <p className="headline-value">
            <Value value={figure.value} />
            <Marks notes={figure.notes} />
          </p>
          <p className="headline-meta">
            <Meta figure={figure} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** All other figures, a line each. */
export function FigureTable({ figures }: { readonly figures: readonly DossierFigure[] }) {
  const { columns } = dossierTexts[useReading().language];
  return (
    <table className="dossier-table">
      <thead>
        <tr>
          <th scope="col">{columns.figure}</th>
          <th scope="col">
            <span className="amount">{columns.value}</span>
          </th>
          <th scope="col">{columns.date}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.key} ${figure.label}`}>
            <th scope="row">{figure.label}</th>
            <td>
              <Value value={figure.value} />
              <Marks notes={figure.notes} />
            </td>
            <td className="dossier-meta">
              <Meta figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
