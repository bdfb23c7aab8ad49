import type { Change } from '../office/changes';
import { nameOfKind } from '../office/sheets/all';
import { useLanguage } from '../store/hooks';
import { Icon } from '../ui/Icon';
import { useDisclosure } from '../ui/useDisclosure';
import { ClashItem } from './ClashItem';
import { useDeskState, useDeskTexts } from './context';
import { undecidedIn } from './deskStore';
import { FieldTable } from './FieldTable';

/** What was published since the draft was begun: what both changed is to be decided, the rest is in the draft already. */
export default function SinceSection() {
  const { since: texts } = useDeskTexts();
  const draft = useDeskState((state) => state.draft);
  const base = useDeskState((state) => state.base);
  const published = useDeskState((state) => state.published);
  const fold = useDisclosure();
  if (draft === null || base === null || published.status !== 'ready') return null;
  const { clashes, since } = draft;
  if (clashes.length === 0 && since.length === 0) return null;
  const undecided = undecidedIn(draft);
  const standing = clashes.length === 0 ? texts.none : texts.decided(clashes.length);
  return (
    <section className="desk-section" aria-labelledby="desk-since">
      <h2 id="desk-since">{texts.title}</h2>
      <p>{texts.lead(base.version, published.published.version)}</p>
      {undecided > 0 ? (
        <p className="desk-warning">
          <strong>{texts.clashes(undecided)}</strong>
        </p>
      ) : (
        <p className="desk-fine">
          <Icon name="check" />
          {standing}
        </p>
      )}
      <ul className="desk-changes">
        {clashes.map((clash) => (
          <ClashItem key={clash.key} clash={clash} />
        ))}
      </ul>
      <div className="desk-remarks">
        <button {...fold.buttonProps} className="desk-fold">
          <Icon name="chevron" />
          {texts.list(since.length)}
        </button>
        <div {...fold.regionProps} hidden={!fold.open}>
          {fold.open && (
            <ul className="desk-changes">
              {since.map((change) => (
                <SinceItem key={`${change.sheet} ${change.id}`} change={change} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}

function SinceItem({ change: { kind, sheet, id, name, fields } }: { readonly change: Change }) {
  const { changes: texts } = useDeskTexts();
  const language = useLanguage();
  return (
    <li className="desk-clash">
      <p className="desk-where">
        <strong>{texts.kinds[kind]}</strong> · {nameOfKind(sheet)[language]}
      </p>
      <h3>
        {name} <span className="desk-id">{id}</span>
      </h3>
      {fields.length > 0 && <FieldTable fields={fields} />}
    </li>
  );
}
