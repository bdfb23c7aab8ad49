import { useStore } from 'zustand';
import { editingTexts } from '../../i18n/editing';
import type { Belt } from '../../model/belt';
import { formatDate } from '../../model/format';
import { useLanguage } from '../../store/hooks';
import { editing } from './editing';
import { StepButtons } from './StepButtons';
import { verbs } from './verbs';

/** The edits so far, each of which can be taken back by itself. */
export function EditList({ belt }: { readonly belt: Belt }) {
  const language = useLanguage();
  const texts = editingTexts[language];
  const list = useStore(editing, (state) => state.list);
  return (
    <div className="editing-list">
      <h3>{texts.list.title}</h3>
      {list.present.length === 0 && <p className="editing-aside">{texts.list.none}</p>}
      <ol>
        {list.present.map(({ id, kind, errorMetres, by, on, note }) => {
          const name = belt.areaName(id)[language];
          return (
            <li key={`${kind} ${id}`}>
              <strong>{name}</strong>
              <span>{kind === 'move-place' ? texts.list.moved : texts.list.redrawn}</span>
              <span className="editing-aside">
                {texts.list.said(errorMetres, by, formatDate(on, language))}
              </span>
              {note !== '' && <span className="editing-aside">{note}</span>}
              <button
                type="button"
                className="button"
                aria-label={texts.list.withdrawOf(name)}
                onClick={() => verbs.withdrawn(id)}
              >
                {texts.list.withdraw}
              </button>
            </li>
          );
        })}
      </ol>
      <StepButtons history={list} />
    </div>
  );
}
