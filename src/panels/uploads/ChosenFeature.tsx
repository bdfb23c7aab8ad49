import { useCallback } from 'react';
import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import { useActions, useBeltState } from '../../store/hooks';
import { isReady } from '../../uploads/upload';
import { hueStyle } from '../../wording/hue';
import { bringBackFocus } from './bringBackFocus';
import { titleOf } from './sentences';

/** The properties of the feature that was chosen on the map or in a table: plain text, whatever they hold. */
export function ChosenFeature() {
  const { belt, language } = useReading();
  const texts = uploadsTexts[language];
  const { uploadFeatureChosen } = useActions();
  const chosen = useBeltState(({ session }) => session.uploadFeature);
  const upload = useBeltState(({ session }) =>
    session.uploads.filter(isReady).find(({ id }) => chosen?.startsWith(`${id}/`) === true),
  );
  /** A choice on the map leaves the focus there. */
  const show = useCallback((heading: HTMLElement | null) => {
    if (heading === null) return;
    heading.scrollIntoView({ block: 'nearest' });
    if (document.activeElement?.closest('#map') == null) heading.focus();
  }, []);
  const feature = upload?.layer.placed.features[Number(chosen?.split('/')[1])];
  if (upload === undefined || feature === undefined) return null;
  const title = titleOf(feature, language);
  const facts = [
    { term: texts.chosen.layer, text: upload.name },
    { term: texts.chosen.geometry, text: texts.geometries[feature.geometry.type] },
    {
      term: texts.chosen.zones,
      text: feature.zones.map((zone) => belt.areaName(zone)[language]).join(' / ') || texts.zones.outside,
    },
  ];
  const entries = Object.entries(feature.properties);
  return (
    <section
      className="upload-card"
      aria-labelledby="chosen-feature"
      style={hueStyle(`var(--upload${upload.hue + 1})`)}
    >
      <h2 className="upload-card-title" id="chosen-feature" tabIndex={-1} key={chosen} ref={show}>
        <span className="upload-sign" aria-hidden="true" />
        {texts.chosen.title(title)}
      </h2>
      <dl className="facts">
        {facts.map(({ term, text }) => (
          <div key={term} className="fact">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {entries.map(([field, value]) => (
          <div key={`own ${field}`} className="fact">
            <dt>{field}</dt>
            <dd>{value === null || value === '' ? texts.empty : String(value)}</dd>
          </div>
        ))}
      </dl>
      {entries.length === 0 && <p className="aside">{texts.chosen.none}</p>}
      <button
        type="button"
        className="button"
        onClick={() => {
          bringBackFocus();
          uploadFeatureChosen(null);
        }}
      >
        {texts.chosen.close}
      </button>
    </section>
  );
}
