import type { ChangeMark } from '../map/changes/mark';
import type { RawFacts } from '../model/facts';
import type { Change, FieldChange } from '../office/changes';
import { nameOfKind } from '../office/sheets/all';
import { wholeRecord } from '../office/wholeRecord';
import { useActions, useLanguage } from '../store/hooks';
import { Icon } from '../ui/Icon';
import { useDisclosure } from '../ui/useDisclosure';
import { ChangeSign } from './ChangeSign';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { FieldTable } from './FieldTable';
import { lookAt } from './lookAt';
import { nameOf } from './marks';

/** The map takes room beside the list: what it was asked for stays in sight. */
const reveal = (item: HTMLElement | null) => item?.scrollIntoView({ block: 'nearest' });

interface Props {
  readonly change: Change;
  /** Null where the record has no place on the map. */
  readonly mark: ChangeMark | null;
}

/** One record that differs: what became of it, each entry before and after, and its place on the map. */
export function ChangeItem({ change, mark }: Props) {
  const { changes: texts } = useDeskTexts();
  const language = useLanguage();
  const { actions } = useDesk();
  const belt = useActions();
  const isShown = useDeskState(({ shown, mapOpen }) => mapOpen && shown === change.id);
  const fold = useDisclosure();
  const fields = useDeskState(({ draft, published }) => {
    if (change.fields.length > 0 || draft === null || published.status !== 'ready') return change.fields;
    return fold.open ? whole(change, draft.raw, published.published.raw) : null;
  });
  const { kind, sheet, id, metres } = change;
  const name = useDeskState((state) => nameOf(change, state)[language]) || change.name;
  return (
    <li className="desk-change" data-shown={isShown} ref={isShown ? reveal : null}>
      <ChangeSign sign={kind} />
      <div>
        <p className="desk-where">
          <strong>{texts.kinds[kind]}</strong> · {nameOfKind(sheet)[language]}
          {metres !== null && ` · ${texts.metres(Math.round(metres))}`}
        </p>
        <h3>
          {name === '' ? id : name} {name !== '' && <span className="desk-id">{id}</span>}
        </h3>
        <div className="desk-acts">
          <button {...fold.buttonProps} className="desk-fold">
            <Icon name="chevron" />
            {fields === null || fields.length === 0 ? texts.wholeRecord : texts.details(fields.length)}
          </button>
          {mark !== null && (
            <button
              type="button"
              className="text-button"
              aria-label={texts.showNamed(name)}
              onClick={() => {
                lookAt(belt, mark);
                actions.placeShown(id);
              }}
            >
              {texts.show}
            </button>
          )}
          {mark === null && sheet === 'places' && <span className="desk-aside">{texts.noSite}</span>}
        </div>
        <div {...fold.regionProps} hidden={!fold.open}>
          {fold.open && fields !== null && <FieldTable fields={fields} />}
        </div>
      </div>
    </li>
  );
}

const known = new WeakMap<Change, readonly FieldChange[]>();

/** Remembered for each change, of which every draft has its own, so that looking at it again gives the very same list. */
function whole(change: Change, fresh: RawFacts, published: RawFacts): readonly FieldChange[] {
  const fields = known.get(change) ?? wholeRecord(change, fresh, published);
  known.set(change, fields);
  return fields;
}
