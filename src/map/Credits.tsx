import type { ReactNode } from 'react';
import { mapStatements } from '../i18n/mapStatements';
import { dataInUse } from '../model/load';
import { useBeltState, useLanguage, useMessages } from '../store/hooks';
import { isKiosk } from '../ui/mode';

const licence = 'https://www.openstreetmap.org/copyright';

/** A hall's clearance, or that it has none, stands at every width. */
const ofHall = mapStatements.zh !== undefined;

/** Of which day a base map is that an operator has put in the place of the embedded one: its file is named after it. */
const useDay = () => useBeltState(() => dataInUse().files['basemap']?.slice(13, 23));

/** A link where there are any: neither a hall nor a screen that many use leads away. */
const linked = (text: ReactNode, link: string | null) =>
  link === null || ofHall || isKiosk() ? (
    text
  ) : (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );

/** What a base map of another host says of itself: origin and map-review number, at every width. */
function GroundCredits() {
  const ground = useBeltState(({ session }) => session.ground);
  const language = useLanguage();
  return ground?.says.map(({ text, link }) => (
    <li key={text.zh} className="map-review">
      {linked(text[language], link)}
    </li>
  ));
}

/** Status of the outlines, map-review mark, datum and the base map's origin: always on screen, shorter on phones. */
export function Credits() {
  const { map } = useMessages();
  const day = useDay();
  const own = useBeltState(({ session }) => session.ground === null);
  return (
    <ul className="map-credits">
      <GroundCredits />
      <li className={ofHall ? 'map-review' : 'wide-only'}>{map.review}</li>
      <li className="wide-only">{map.indicative}</li>
      <li className="narrow-only">{map.indicativeShort}</li>
      <li>
        {linked(
          <>
            <span className="wide-only">{own ? map.credits : map.creditsShort}</span>
            <span className="narrow-only">{map.creditsShort}</span> {day}
          </>,
          licence,
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
  const own = useBeltState(({ session }) => session.ground === null);
  return (
    <section className="layers-group">
      <h3>{map.about}</h3>
      <ul className="layers-about">
        <GroundCredits />
        <li>{map.indicative}</li>
        <li>{map.review}</li>
        <li>
          {own ? map.credits : map.creditsShort} {day}
        </li>
        <li>{map.datum}</li>
      </ul>
    </section>
  );
}
