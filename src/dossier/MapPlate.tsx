import { useCallback } from 'react';
import { dossierTexts } from '../i18n/dossier';
import { zoomOf } from '../layers/scaleBar';
import { useReading } from '../parts/context';
import type { Scene } from '../store/scene';
import { legendOf } from '../takeaway/legend';
import { MapLegend } from './MapLegend';
import { Marks } from './Marks';
import { NorthArrow, ScaleBar } from './mapSigns';
import { usePicture } from './usePicture';

interface Props {
  /** Tells the plates of one dossier apart. */
  readonly id: string;
  readonly title: string;
  readonly scene: Scene;
  /** Ids of what is to be seen. */
  readonly fit: readonly string[];
  /** Free site whose reach is drawn; null for none. */
  readonly reachOf: string | null;
  readonly notes: readonly number[];
  /** CSS px of the picture. */
  readonly height: number;
  readonly onSettled: (id: string, isSettled: boolean) => void;
}

/** Width of the type area of an A4 page with its margins, in CSS px: 178 mm. */
const width = 672;
/** Device px for each CSS px: about 290 to the inch on paper. */
const ratio = 3;

/** A map with scale bar, north arrow and legend. */
export function MapPlate({ id, title, scene, fit, reachOf, notes, height, onSettled }: Props) {
  const { belt, language, messages } = useReading();
  const { map } = dossierTexts[language];
  const settled = useCallback((isSettled: boolean) => onSettled(id, isSettled), [id, onSettled]);
  const { ref, state } = usePicture({ scene, width, height, ratio, fit, reachOf }, settled);
  const picture = state.status === 'ready' ? state.picture : null;
  return (
    <figure className="plate" ref={ref}>
      <figcaption className="plate-title">
        {title}
        <Marks notes={notes} />
      </figcaption>
      <div className="plate-frame" style={{ aspectRatio: `${width} / ${height}` }}>
        {state.status === 'ready' ? (
          <img className="plate-map" src={state.url} alt={map.alt(title)} />
        ) : (
          <p className="plate-state">{state.status === 'drawing' ? map.drawing : map.failed}</p>
        )}
        {picture !== null && (
          <>
            <ScaleBar metresPerPixel={picture.metresPerPixel} width={width} />
            <NorthArrow bearing={picture.bearing} />
          </>
        )}
      </div>
      {picture !== null && (
        <MapLegend
          groups={legendOf({
            belt,
            scene,
            shown: null,
            zoom: zoomOf(picture.metresPerPixel),
            reach: reachOf !== null,
          })}
        />
      )}
      <p className="plate-note" data-furniture="">
        {messages.map.review} · {messages.map.indicative} · {messages.map.credits} · {messages.map.datum}
      </p>
    </figure>
  );
}
