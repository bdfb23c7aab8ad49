import type { FieldChange } from '../office/changes';
import { useLanguage } from '../store/hooks';
import { useDeskTexts } from './context';

interface Props {
  readonly fields: readonly FieldChange[];
  /** Headings of the two values; before and after unless said otherwise. */
  readonly headings?: readonly [before: string, after: string];
}

/** Entries of a record with two values of each, side by side. */
export function FieldTable({ fields, headings }: Props) {
  const { changes: texts } = useDeskTexts();
  const language = useLanguage();
  const [first, second] = headings ?? [texts.before, texts.after];
  return (
    <table className="desk-fields">
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ item, heading, before, after }) => (
          <tr key={[item?.zh, heading, before, after].join('\n')}>
            <th scope="row">
              {item !== null && <span className="desk-item">{item[language]} </span>}
              {heading}
            </th>
            <td>{before === '' ? <span className="desk-aside">{texts.nothing}</span> : before}</td>
            <td>{after === '' ? <span className="desk-aside">{texts.nothing}</span> : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
