import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import type { Refused } from '../../uploads/upload';
import { ownFileName, refusedCsv } from './exportUpload';
import { SaveButtons } from './SaveButtons';

/** Refused features with their number, field, reason and remedy. */
export function RefusedList({ refused, name }: { readonly refused: Refused; readonly name: string }) {
  const { language, today } = useReading();
  const { refused: texts } = uploadsTexts[language];
  const more = refused.count - refused.list.length;
  return (
    <>
      <ul className="refused">
        {refused.list.slice(0, 100).map(({ record, field, problem, remedy }) => (
          <li key={`${record ?? ''} ${field ?? ''}`}>
            <strong>{record}</strong>
            {field !== null && <code>{field}</code>}
            <span>{problem[language]}</span>
            <span className="aside">{remedy[language]}</span>
          </li>
        ))}
      </ul>
      {refused.count > 100 && <p className="aside">{texts.more(Math.max(more, refused.count - 100))}</p>}
      <SaveButtons
        files={[
          {
            word: texts.save,
            name: ownFileName(name, today, 'csv', '-refused'),
            type: 'text/csv;charset=utf-8',
            make: () => refusedCsv(refused.list),
          },
        ]}
      />
    </>
  );
}
