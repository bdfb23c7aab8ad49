import { useStore } from 'zustand';
import { editingTexts } from '../../i18n/editing';
import type { Belt } from '../../model/belt';
import { formatDate } from '../../model/format';
import { useLanguage } from '../../store/hooks';
import { editing } from './editing';
import { boundTo } from './editsOf';
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
        {list.present.map((edit) => {
          const { id, kind, errorMetres, by, on, note } = edit;
          const nameOf = (record: string) => belt.areaName(record)[language];
          const name = nameOf(id);
          const others = boundTo(list.present, edit).slice(1);
          const names = others.map((other) => nameOf(other.id)).join(texts.list.comma);
          return (
            <li key={`${kind} ${id}`}>
              <strong>{name}</strong>
              <span>{kind === 'move-place' ? texts.list.moved : texts.list.redrawn}</span>
              <span className="editing-aside">
                {texts.list.said(errorMetres, by, formatDate(on, language))}
              </span>
              {note !== '' && <span className="editing-aside">{note}</span>}
              {names !== '' && <span className="editing-aside">{texts.list.bound(names)}</span>}
              <button
                type="button"
                className="button"
                aria-label={
                  names === '' ? texts.list.withdrawOf(name) : texts.list.withdrawAllOf(name, names)
                }
                onClick={() => verbs.withdrawn(edit)}
              >
                {names === '' ? texts.list.withdraw : texts.list.withdrawAll}
              </button>
            </li>
          );
        })}
      </ol>
      <StepButtons history={list} />
    </div>
  );
}
