import { type Clash, type Side, sides } from '../office/merge/merge';
import { nameOfKind } from '../office/sheets/all';
import { useLanguage } from '../store/hooks';
import { ToggleGroup } from '../ui/ToggleGroup';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { FieldTable } from './FieldTable';
import { nameOf } from './marks';

/** What draft and published facts both changed: both values, and which of them is to hold. */
export function ClashItem({ clash: { key, change, side } }: { readonly clash: Clash }) {
  const { since: texts } = useDeskTexts();
  const language = useLanguage();
  const { actions } = useDesk();
  const name = useDeskState((state) => nameOf(change, state)[language]) || change.name || change.id;
  const { kind, sheet, id, fields } = change;
  return (
    <li className="desk-clash" data-open={side === null}>
      <p className="desk-where">{nameOfKind(sheet)[language]}</p>
      <h3>
        {name} <span className="desk-id">{id}</span>
      </h3>
      {kind === 'removed' && <p>{texts.removedOurs}</p>}
      {kind === 'added' && <p>{texts.removedTheirs}</p>}
      {fields.length > 0 && <FieldTable fields={fields} headings={[texts.published, texts.drafted]} />}
      <div className="desk-acts">
        <ToggleGroup<Side | 'none'>
          label={texts.choose(name)}
          className="desk-sides"
          options={sides.map((value) => ({ value, label: texts[value] }))}
          value={side ?? 'none'}
          onChoose={(chosen) => {
            if (chosen !== 'none') void actions.sideChosen(key, chosen);
          }}
        />
        {side === null && <span className="desk-aside">{texts.undecided}</span>}
      </div>
    </li>
  );
}
