import type { SearchHit } from '../../search/engine';
import { Disc } from '../../ui/Disc';
import { Icon } from '../../ui/Icon';
import { areaHue, areaNumber, hueStyle } from '../../wording/hue';
import type { Reading } from '../../wording/reading';
import { hitIcon } from './hitWords';

/** Roads and crossings are drawn here only: 20 px grid, 1.5 px stroke, as all icons. */
const roadPaths = {
  road: 'M6.5 17L8.5 3M13.5 17L11.5 3M10 4v2.5M10 9v2.5M10 14v2.5',
  crossing: 'M7.5 3v4.5H3M12.5 3v4.5H17M7.5 17v-4.5H3M12.5 17v-4.5H17',
} as const;

/** The sign of a find: disc of an area, icon of its kind. */
export function HitSign({ hit, reading }: { readonly hit: SearchHit; readonly reading: Reading }) {
  const { id, kind } = hit;
  if (kind === 'zone' || kind === 'structure') {
    return (
      <span className="hit-sign" style={hueStyle(areaHue(id, reading.belt))}>
        <Disc number={areaNumber(id, reading.belt)} className="disc-small" />
      </span>
    );
  }
  const icon = hitIcon(hit, reading);
  if (icon !== null) return <Icon name={icon} className="hit-sign" />;
  return (
    <svg className="icon hit-sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={kind === 'road' ? roadPaths.road : roadPaths.crossing} />
    </svg>
  );
}
