import { use } from 'react';
import { backdropTexts } from '../../i18n/backdrop';
import { createBaseMapActions } from '../../store/baseMapActions';
import { BeltContext, useBeltState, useLanguage, useScene } from '../../store/hooks';

/** The base maps of the configuration, and the built-in one, as far as they may be chosen; nothing where there is no choice. */
export default function BaseMapChoice() {
  const baseMaps = useBeltState(({ session }) => session.baseMaps);
  const context = use(BeltContext);
  const language = useLanguage();
  const { baseMap } = useScene();
  if (context === null || baseMaps === null) return null;
  const { offers, embedded, usual, trying, failed } = baseMaps;
  const texts = backdropTexts[language];
  const { baseMapChosen } = createBaseMapActions(context.store);
  const present = baseMap ?? usual;
  const all = [
    ...(embedded ? [{ id: 'embedded', name: texts.embedded }] : []),
    ...offers.map(({ id, name }) => ({ id, name: name[language] })),
  ];
  if (all.length < 2) return null;
  return (
    <fieldset className="layers-group">
      <legend>{texts.title}</legend>
      {all.map(({ id, name }) => (
        <label key={id} className="layers-switch base-map">
          <input
            type="radio"
            name="base-map"
            checked={present === id}
            aria-labelledby={`base-map-name-${id}`}
            aria-describedby={`base-map-${id}`}
            onChange={() => baseMapChosen(id === usual ? null : id)}
          />
          <span id={`base-map-name-${id}`}>{name}</span>
          <span id={`base-map-${id}`} className="base-map-note" role="status">
            {trying === id && texts.trying}
            {failed?.id === id && failed.why[language]}
          </span>
        </label>
      ))}
      <p className="base-map-note">{texts.carriedOut}</p>
    </fieldset>
  );
}
