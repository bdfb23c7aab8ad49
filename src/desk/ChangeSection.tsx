import { useMemo, useState } from 'react';
import { changeKinds } from '../office/changes';
import { useLanguage } from '../store/hooks';
import { Icon } from '../ui/Icon';
import { ToggleGroup } from '../ui/ToggleGroup';
import { ChangeItem } from './ChangeItem';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { presentMarks } from './presentMarks';

const batch = 100;
type Shown = 'all' | (typeof changeKinds)[number];

/** What differs from the published facts, record by record; the list says all that the map shows. */
export function ChangeSection() {
  const { changes: texts } = useDeskTexts();
  const { actions } = useDesk();
  const changes = useDeskState(({ draft }) => draft?.changes) ?? [];
  const problems = useDeskState(({ draft }) => draft?.problems) ?? [];
  const language = useLanguage();
  const mapOpen = useDeskState((state) => state.mapOpen);
  const state = useDeskState((whole) => whole);
  const marks = useMemo(() => new Map(presentMarks(state).map((mark) => [mark.id, mark])), [state]);
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(batch);
  const count = (kind: Shown) =>
    kind === 'all' ? changes.length : changes.filter((change) => change.kind === kind).length;
  const chosen = changes.filter(({ kind }) => shown === 'all' || kind === shown);
  const rest = Math.min(batch, chosen.length - most);
  const options = (['all', ...changeKinds] as const).map((value) => ({
    value,
    label: `${value === 'all' ? texts.all : texts.kinds[value]} ${count(value)}`,
  }));
  return (
    <section className="desk-section" aria-labelledby="desk-changes">
      <h2 id="desk-changes">
        {texts.title} <span className="desk-count">{changes.length}</span>
      </h2>
      {problems.map(({ record, problem, remedy }) => (
        <p key={`${record} ${problem.zh}`} className="desk-warning">
          {texts.notEdited(record ?? '', problem[language], remedy[language])}
        </p>
      ))}
      {changes.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <div className="desk-acts">
            <ToggleGroup
              label={texts.filter}
              className="desk-filter"
              options={options}
              value={shown}
              onChoose={setShown}
            />
            <button type="button" className="button" aria-pressed={mapOpen} onClick={actions.mapToggled}>
              <Icon name="pin" />
              {mapOpen ? texts.closeMap : texts.openMap}
            </button>
          </div>
          <ul className="desk-changes">
            {chosen.slice(0, most).map((change) => (
              <ChangeItem
                key={`${change.sheet} ${change.id}`}
                change={change}
                mark={marks.get(change.id) ?? null}
              />
            ))}
          </ul>
          {rest > 0 && (
            <button type="button" className="button" onClick={() => setMost(most + batch)}>
              {texts.more(rest)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
