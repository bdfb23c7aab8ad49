import { useRef } from 'react';
import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { mostCompared } from '../store/comparing';
import { useActions } from '../store/hooks';
import { Icon } from '../ui/Icon';
import type { Column } from './column';
import { moved } from './moved';
import { OptionGroups } from './OptionGroups';
import './chooser.css';

interface Props {
  readonly columns: readonly Column[];
  readonly isChoice: boolean;
}

/** What stands side by side: each can be moved or taken out, and others put in, with buttons and a list alone. */
export function ColumnChooser({ columns, isChoice }: Props) {
  const { language } = useReading();
  const { comparingChosen } = useActions();
  const texts = compareTexts[language].choose;
  const ids = columns.map(({ id }) => id);
  const title = useRef<HTMLHeadingElement>(null);
  const choose = (next: readonly string[]) => comparingChosen({ ids: next });
  /** For what may go with the choice, or be disabled by it: its focus goes to the title, not to nowhere. */
  const chooseAndStay = (next: readonly string[]) => {
    title.current?.focus({ preventScroll: true });
    choose(next);
  };
  return (
    <section className="chooser" aria-labelledby="chooser-title">
      <h2 className="chooser-title" id="chooser-title" tabIndex={-1} ref={title}>
        {texts.title}
      </h2>
      <ol className="chooser-list">
        {columns.map(({ id, view }, index) => {
          const name = view.name[language];
          return (
            <li key={id} className="chooser-item" style={{ borderColor: view.hue }}>
              <span className="chooser-name">{name}</span>
              <button
                type="button"
                aria-label={texts.earlier(name)}
                aria-disabled={index === 0}
                onClick={() => choose(moved(ids, index, -1))}
              >
                <Icon name="back" />
              </button>
              <button
                type="button"
                aria-label={texts.later(name)}
                aria-disabled={index === ids.length - 1}
                onClick={() => choose(moved(ids, index, 1))}
              >
                <Icon name="back" className="chooser-later" />
              </button>
              <button
                type="button"
                aria-label={texts.remove(name)}
                disabled={ids.length <= 2}
                onClick={() => chooseAndStay(ids.filter((other) => other !== id))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ol>
      {ids.length >= mostCompared ? (
        <p className="chooser-full">{texts.full(mostCompared)}</p>
      ) : (
        <label className="chooser-add">
          <span>{texts.add}</span>
          <select
            value=""
            onChange={({ currentTarget }) => {
              if (currentTarget.value !== '') chooseAndStay([...ids, currentTarget.value]);
            }}
          >
            <option value="">{texts.pick}</option>
            <OptionGroups without={ids} />
          </select>
        </label>
      )}
      {isChoice && (
        <button type="button" className="text-button" onClick={() => chooseAndStay([])}>
          {texts.reset}
        </button>
      )}
    </section>
  );
}
