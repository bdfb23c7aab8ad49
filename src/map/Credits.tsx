import { useMessages } from '../store/hooks';

/** Status of the outlines, map-review mark, datum and the base map's origin: always on screen. */
export function Credits() {
  const { map } = useMessages();
  return (
    <ul className="map-credits">
      <li>{map.indicative}</li>
      <li>{map.review}</li>
      <li>
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
          {map.credits}
        </a>
      </li>
      <li>{map.datum}</li>
    </ul>
  );
}
