import { editingTexts } from '../../i18n/editing';
import type { Belt } from '../../model/belt';
import type { Subject } from '../../model/subject';
import { useActions, useLanguage, useScene } from '../../store/hooks';
import { verbs } from './verbs';

/** A place with a site, or a zone. */
const isEditable = (subject: Subject): boolean =>
  subject.type === 'zone' || (subject.type === 'place' && subject.geometry !== null);

/** Nothing is in hand: which record is to be edited. The list does what a tap on the map does. */
export function PickRecord({ belt }: { readonly belt: Belt }) {
  const language = useLanguage();
  const texts = editingTexts[language];
  const { selected } = useScene();
  const { subjectChosen } = useActions();
  const subject = selected === null ? undefined : belt.subject(selected);
  const editable = belt.allSubjects().filter(isEditable);
  const options = (type: Subject['type']) =>
    editable
      .filter((one) => one.type === type)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ));
  const isListed = subject !== undefined && isEditable(subject);
  return (
    <>
      <label className="editing-field">
        <span>{texts.choose}</span>
        <select
          aria-label={texts.chooseLabel}
          value={isListed ? subject.id : ''}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') subjectChosen(value);
          }}
        >
          <option value="">{texts.nothingChosen}</option>
          <optgroup label={texts.zones}>{options('zone')}</optgroup>
          <optgroup label={texts.places}>{options('place')}</optgroup>
        </select>
      </label>
      {isListed && (
        <p>
          <button type="button" className="button" onClick={() => verbs.taken(belt, subject.id)}>
            {subject.type === 'zone' ? texts.take.outline : texts.take.place}
          </button>
        </p>
      )}
      {subject !== undefined && !isListed && (
        <p role="status">{subject.type === 'place' ? texts.noSite : texts.notHere}</p>
      )}
    </>
  );
}
