import { uploadsTexts } from '../../i18n/uploads';
import type { Position } from '../../model/geometry';
import { useReading } from '../../parts/context';
import type { Rings } from '../../uploads/known';
import { extentOf } from '../../uploads/positions';
import type { Doubt, Extent } from '../../uploads/upload';
import { knownNow } from './knownFor';

/** Size of the sketch in its own units, and the least width of the ground in it, in degrees. */
const [width, height, least] = [320, 200, 0.03];

/** Round all positions with some air, in the shape of the sketch. */
function frameOf([west, south, east, north]: Extent): Extent {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const across = Math.max((east - west) * 1.25, ((north - south) * 1.25 * width) / height / narrowing, least);
  const up = (across * narrowing * height) / width;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - across / 2, y - up / 2, x + across / 2, y + up / 2];
}

const within = ([west, south, east, north]: Extent) => {
  const round = (value: number) => Math.round(value * 10) / 10;
  return ([x, y]: Position): readonly [number, number] => [
    round(((x - west) / (east - west)) * width),
    round(((north - y) / (north - south)) * height),
  ];
};

/** The points before and after, over zones and river; it lays no claim to being a map. */
export function Preview({ doubt: { before, after } }: { readonly doubt: Doubt }) {
  const { belt, language } = useReading();
  const texts = uploadsTexts[language].doubt;
  const known = knownNow(belt);
  const extent = extentOf([...before, ...after]);
  if (extent === null || known === null) return null;
  const put = within(frameOf(extent));
  const path = (rings: Rings) =>
    rings.map((ring) => `M${ring.map((at) => put(at).join(' ')).join('L')}Z`).join('');
  const diamond = (at: Position, size: number) => {
    const [x, y] = put(at);
    return `M${x} ${y - size}l${size} ${size} ${-size} ${size} ${-size} ${-size}z`;
  };
  const pairs = before.flatMap((from, index) => {
    const to = after[index];
    return to === undefined ? [] : [`M${put(from).join(' ')}L${put(to).join(' ')}`];
  });
  return (
    <figure className="preview">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={texts.preview}>
        <path className="preview-river" d={path(known.river)} fillRule="evenodd" />
        {known.zones.map(({ id, rings }) => (
          <path key={id} className="preview-zone" d={path(rings)} style={{ stroke: `var(--zone-${id})` }} />
        ))}
        <path className="preview-ways" d={pairs.join('')} />
        <path className="preview-before" d={before.map((at) => diamond(at, 4.5)).join('')} />
        <path className="preview-after" d={after.map((at) => diamond(at, 4.5)).join('')} />
      </svg>
      <figcaption className="preview-key">
        {before.length > 0 && (
          <span>
            <Key shape="before" />
            {texts.before}
          </span>
        )}
        {after.length > 0 && (
          <span>
            <Key shape="after" />
            {texts.after}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

const Key = ({ shape }: { readonly shape: 'before' | 'after' }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true">
    <path className={`preview-${shape}`} d="M6 1.5l4.5 4.5L6 10.5 1.5 6z" />
  </svg>
);
