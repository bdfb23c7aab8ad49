import { mapStatements } from '../i18n/mapStatements';
import { dataInUse } from '../model/load';
import { useBeltState, useMessages } from '../store/hooks';
import { isKiosk } from '../ui/mode';

const licence = 'https://www.openstreetmap.org/copyright';

/** A hall's clearance, or that it has none, stands at every width. */
const ofHall = mapStatements.zh !== undefined;

/** Of which day a base map is that an operator has put in the place of the embedded one: its file is named after it. */
const useDay = () => useBeltState(() => dataInUse().files['basemap']?.slice(13, 23));

/** Status of the outlines, map-review mark, datum and the base map's origin: always on screen, shorter on phones. */
export function Credits() {
  const { map } = useMessages();
  const day = useDay();
  const credits = (
    <>
      <span className="wide-only">{map.credits}</span>
      <span className="narrow-only">{map.creditsShort}</span> {day}
    </>
  );
  return (
    <ul className="map-credits">
      <li className={ofHall ? 'map-review' : 'wide-only'}>{map.review}</li>
      <li className="wide-only">{map.indicative}</li>
      <li className="narrow-only">{map.indicativeShort}</li>
      <li>
        {ofHall || isKiosk() ? (
          credits
        ) : (
          <a href={licence} target="_blank" rel="noopener noreferrer">
            {credits}
          </a>
        )}
      </li>
      <li className="wide-only">{map.datum}</li>
    </ul>
  );
}

/** The same in full, for the foot of the layer list. */
export function AboutMap() {
  const { map } = useMessages();
  const day = useDay();
  return (
    <section className="layers-group">
      <h3>{map.about}</h3>
      <ul className="layers-about">
        <li>{map.indicative}</li>
        <li>{map.review}</li>
        <li>
          {map.credits} {day}
        </li>
        <li>{map.datum}</li>
      </ul>
    </section>
  );
}
