import { mapStatements } from '../i18n/mapStatements';
import { dataInUse } from '../model/load';
import { useMessages } from '../store/hooks';
import { isKiosk } from '../ui/mode';

const licence = 'https://www.openstreetmap.org/copyright';

/** A hall's clearance, or that it has none, stands at every width. */
const ofHall = mapStatements.zh !== undefined;

/** After the credit: of which day a base map is that an operator has put in the place of the embedded one. */
const day = () => dataInUse().files['basemap']?.replace(/.*(\d{4}-\d\d-\d\d).*|.*/, ' $1');

/** Status of the outlines, map-review mark, datum and the base map's origin: always on screen, shorter on phones. */
export function Credits() {
  const { map } = useMessages();
  const credits = (
    <>
      <span className="wide-only">{map.credits}</span>
      <span className="narrow-only">{map.creditsShort}</span>
      {day()}
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
  return (
    <section className="layers-group">
      <h3>{map.about}</h3>
      <ul className="layers-about">
        <li>{map.indicative}</li>
        <li>{map.review}</li>
        <li>
          {map.credits}
          {day()}
        </li>
        <li>{map.datum}</li>
      </ul>
    </section>
  );
}
