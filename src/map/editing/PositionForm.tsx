import { useState } from 'react';
import { editingTexts } from '../../i18n/editing';
import { useLanguage } from '../../store/hooks';
import { type PositionFault, positionTyped } from './typed';
import { verbs } from './verbs';
import { positionIn, type Work } from './work';

const members = ['longitude', 'latitude'] as const;

/** The position of the place or the chosen corner in figures, to be typed over. */
export function PositionForm({ work }: { readonly work: Work }) {
  const { position: texts } = editingTexts[useLanguage()];
  // What is being typed, and what is wrong with it, counts as long as the point has not moved otherwise.
  const [found, setFault] = useState<PositionFault | null>(null);
  const [typed, setTyped] = useState({ longitude: '', latitude: '', at: '' });
  const here = positionIn(work);
  if (here === null) return null;
  const at = here.join();
  const [longitude, latitude] = [here[0].toFixed(6), here[1].toFixed(6)];
  const values = typed.at === at ? typed : { longitude, latitude, at };
  const fault = typed.at === at ? found : null;
  return (
    <form
      className="editing-position"
      onSubmit={(event) => {
        event.preventDefault();
        const read = positionTyped(values.longitude, values.latitude);
        setFault('fault' in read ? read.fault : null);
        if ('position' in read) verbs.put(read.position);
      }}
    >
      <fieldset>
        <legend>{texts.title}</legend>
        {members.map((member) => (
          <label key={member} className="editing-field">
            <span>{texts[member]}</span>
            <input
              inputMode="decimal"
              autoComplete="off"
              value={values[member]}
              aria-invalid={fault !== null}
              onChange={({ currentTarget: { value } }) => setTyped({ ...values, [member]: value })}
            />
          </label>
        ))}
        <button type="submit" className="button">
          {texts.put}
        </button>
      </fieldset>
      {fault !== null && (
        <p role="alert" className="editing-fault">
          {texts[fault]}
        </p>
      )}
    </form>
  );
}
