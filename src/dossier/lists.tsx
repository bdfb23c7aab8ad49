import { dossierTexts } from '../i18n/dossier';
import { useReading } from '../parts/context';
import { LineDiscs } from '../parts/metro/LineDiscs';
import { Marks, Said } from './Marks';
import type { FactLine, Group, NearLine, Step } from './model/blocks';

/** Short facts as terms and what is said of them. */
export function Facts({ rows }: { readonly rows: readonly FactLine[] }) {
  const { language } = useReading();
  return (
    <dl className="dossier-facts">
      {rows.map(({ term, said, dated }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {said.map((cited) => (
              <p key={cited.text}>
                <Said said={cited} />
                {dated === true && cited === said[0] && (
                  <span className="stamp">{dossierTexts[language].dated}</span>
                )}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Names under their headings, in columns. */
export function Lists({ groups }: { readonly groups: readonly Group[] }) {
  const { language } = useReading();
  return (
    <div className="dossier-lists">
      {groups.map(({ key, title, lines }) => (
        <section key={key}>
          <h4>
            <Said said={title} />
          </h4>
          <ul>
            {lines.map((line) => (
              <li key={line.key}>
                <span className="listed-name">{line.name}</span>
                {line.remark !== '' && <span className="listed-remark"> {line.remark}</span>}
                {line.dated && <span className="stamp">{dossierTexts[language].dated}</span>}
                <Marks notes={line.notes} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Dated steps, each with its source. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { language } = useReading();
  return (
    <ol className="dossier-steps">
      {steps.map(({ date, expected, said }) => (
        <li key={`${date} ${said.text}`}>
          <p className="step-when">
            <time>{date}</time>
            {expected && <span className="stamp">{dossierTexts[language].expected}</span>}
          </p>
          <p>
            <Said said={said} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What lies nearest, and the way to it. */
export function NearTable({ lines }: { readonly lines: readonly NearLine[] }) {
  const { columns } = dossierTexts[useReading().language];
  return (
    <table className="dossier-table dossier-near">
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {columns.to}
          </th>
          <th scope="col">{columns.way}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, term, name, lines: metro, way }, index) => (
          <tr key={key}>
            {lines[index - 1]?.term !== term && (
              <th scope="rowgroup" rowSpan={lines.filter((line) => line.term === term).length}>
                {term}
              </th>
            )}
            <td>
              <span className="listed-name">{name}</span>{' '}
              {metro.length > 0 && (
                <span data-furniture="">
                  <LineDiscs lines={metro} />
                </span>
              )}
            </td>
            <td>
              <Said said={way} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
