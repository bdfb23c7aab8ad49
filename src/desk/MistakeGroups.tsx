import { useState } from 'react';
import type { Language } from '../i18n/language';
import { cellName, type Mistake } from '../office/mistake';
import { useLanguage } from '../store/hooks';
import { useDeskTexts } from './context';
import { groupsOf } from './mistakeList';

/** So many are shown at a time: a spoilt column has a mistake in each row. */
const batch = 100;

/** Mistakes by sheet, each with its cell, what is wrong and what to do. */
export function MistakeGroups({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  const { mistakes: texts } = useDeskTexts();
  const [most, setMost] = useState(batch);
  const totals = new Map(groupsOf(mistakes).map(({ sheet, mistakes: all }) => [sheet, all.length]));
  const rest = Math.min(batch, mistakes.length - most);
  return (
    <>
      {groupsOf(mistakes.slice(0, most)).map(({ sheet, mistakes: shown }) => (
        <section key={sheet} className="desk-group">
          <h3>{texts.sheet(sheet ?? texts.whole, totals.get(sheet) ?? 0)}</h3>
          <ul>
            {shown.map((mistake) => (
              <MistakeItem
                key={`${cellName(mistake)} ${mistake.record} ${mistake.problem.zh}`}
                {...mistake}
              />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setMost(most + batch)}>
          {texts.more(rest)}
        </button>
      )}
    </>
  );
}

function MistakeItem(mistake: Mistake) {
  const { mistakes: texts } = useDeskTexts();
  const language: Language = useLanguage();
  const { row, column, record, problem, remedy } = mistake;
  return (
    <li className="desk-mistake">
      <p className="desk-cell">
        {column !== null && column.letter !== '' && row !== null ? (
          <>
            <span className="visually-hidden">{texts.cell} </span>
            <strong>{cellName(mistake)}</strong>
          </>
        ) : (
          <strong>{row === null ? texts.wholeSheet : texts.row(row)}</strong>
        )}
      </p>
      <div>
        <p className="desk-where">{[column?.heading[language], record].filter((part) => part).join(' · ')}</p>
        <p>{problem[language]}</p>
        <p className="desk-remedy">
          <span className="visually-hidden">{texts.remedy}: </span>
          {remedy[language]}
        </p>
      </div>
    </li>
  );
}
