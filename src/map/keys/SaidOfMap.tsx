import { Icon } from '../../ui/Icon';
import { areaHue, hueStyle } from '../../wording/hue';
import { kindIcon } from '../../wording/kindIcon';
import type { Reading } from '../../wording/reading';
import type { Told } from './keysState';
import type { Stop } from './stops';
import { stepWords, stopWords, viewWords } from './toldWords';

/** The area in whose hue a stop is shown; for the ground none. */
const areaOf = ({ subject }: Stop): string =>
  subject?.type === 'place' ? (subject.record.areas[0] ?? 'yangpu') : (subject?.id ?? 'yangpu');

/** The last thing that the map said, once for the eye and for the ear. */
export function SaidOfMap({ told, reading }: { readonly told: Told; readonly reading: Reading }) {
  if (told.kind !== 'stop') return <p>{viewWords(told, reading)}</p>;
  const { stop } = told;
  return (
    <>
      <p className="map-said-name" style={hueStyle(areaHue(areaOf(stop), reading.belt))}>
        <Icon name={stop.subject === null ? 'station' : kindIcon(stop.subject)} />
        {stopWords(stop, reading)}
      </p>
      <p>{stepWords(told, reading)}</p>
    </>
  );
}
