import { between, toDegrees, toPlane } from '../../analysis/plane';
import { editingTexts } from '../../i18n/editing';
import { around, type Corner } from '../../office/edits/corners';
import { useLanguage } from '../../store/hooks';
import { liveMap } from '../liveMap';
import { verbs } from './verbs';
import { canRemove, cornersIn, isCorner, shown, type Work } from './work';

/** A view from which single corners can be told apart. */
const nearEnough = 15;

/** Brings a corner into the middle of the map. */
function lookAt([longitude, latitude]: readonly [number, number]): void {
  const map = liveMap.getState().live?.map;
  map?.easeTo({ center: [longitude, latitude], zoom: Math.max(map.getZoom(), nearEnough) });
}

/** Chooses corners one by one, adds and deletes them. */
export function CornerControls({ work }: { readonly work: Work }) {
  const { corners: texts } = editingTexts[useLanguage()];
  const corners = cornersIn(work);
  const index = corners.findIndex((corner) => isCorner(corner, work.corner));
  const choose = (next: number) => {
    const corner = corners[(next + corners.length) % corners.length];
    if (corner === undefined) return;
    verbs.cornerChosen({ polygon: corner.polygon, ring: corner.ring, index: corner.index });
    lookAt(corner.position);
  };
  const removable = canRemove(work);
  return (
    <fieldset className="editing-corners">
      <legend>{texts.title}</legend>
      <button type="button" className="button" onClick={() => choose(index - 1)}>
        {texts.before}
      </button>
      <select
        aria-label={texts.label}
        value={String(index)}
        onChange={({ currentTarget: { value } }) => choose(Number(value))}
      >
        {corners.map((corner, at) => (
          <option key={`${corner.polygon}.${corner.ring}.${corner.index}`} value={String(at)}>
            {texts.of(at + 1, corners.length)}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={() => choose(index + 1)}>
        {texts.next}
      </button>
      <button type="button" className="button" onClick={() => insertAfter(work, work.corner)}>
        {texts.insert}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={!removable}
        onClick={() => {
          if (removable) verbs.cornerRemoved();
        }}
      >
        {texts.remove}
      </button>
    </fieldset>
  );
}

/** A new corner half-way to the next one. */
function insertAfter(work: Work, corner: Corner): void {
  const drawing = shown(work);
  const area = drawing.kind === 'outline' ? drawing.outlines.get(work.id) : undefined;
  const place = area && around(area, corner);
  if (place === undefined) return;
  verbs.cornerInserted(corner, toDegrees(between(toPlane(place.here), toPlane(place.after), 0.5)));
}
