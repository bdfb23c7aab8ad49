import type { Belt } from '../../model/belt.ts';
import { ribbonIds, sketchHeight, sketchWidth, sketchX, sketchY } from '../../model/sketch.ts';
import type { ZoneSubject } from '../../model/subject.ts';
import { hasHue } from '../../theme/palette.ts';
import { day, element, tone, words } from './element.ts';
import { linePath, ringPath } from './paths.ts';

/** Rings of a water area, WGS-84 [longitude, latitude]. */
export type Rings = readonly (readonly (readonly number[])[])[];

const [width, height] = [Math.round(sketchWidth), Math.round(sketchHeight)];
/** Units of the sketch, about 10 m each: for zones, and for banks, whose docks are no matter here. */
const tolerance = { zone: 1.5, ribbon: 1, bank: 3 } as const;
/** Room above the sketch for the title and below it for the credit. */
const [head, foot] = [130, 110];

const said = {
  title: ['杨浦科创带', 'Yangpu Innovation Belt'],
  notes: [
    '示意：无公布边界 · © OpenStreetMap (ODbL)',
    'Indicative, no published boundary · © OpenStreetMap (ODbL)',
  ],
} as const;

const hue = (id: string): string => tone(`zone-${id}`, hasHue(day, id) ? day.zones[id] : day.ink);

function zoneShape({ id, geometry }: ZoneSubject): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const d = polygons.map((rings) => ringPath(rings, tolerance.zone)).join('');
  return element('path', { d, fill: hue(id), stroke: hue(id) });
}

function zoneName({ id, name, record }: ZoneSubject): string {
  const x = Math.round(sketchX(record.labelPoint));
  const y = Math.round(sketchY(record.labelPoint));
  return element(
    'text',
    { y, fill: hue(id) },
    element('tspan', { x, lang: 'zh-Hans' }, words(name.zh)),
    // On two lines, as on the sketch, so that neighbours keep apart.
    element(
      'tspan',
      { 'font-size': 26, lang: 'en' },
      ...name.en.split(/(?<=[\s-])/).map((line) => element('tspan', { x, dy: '1.15em' }, words(line))),
    ),
  );
}

function ribbonMark(belt: Belt, id: string): string {
  const subject = belt.subject(id);
  if (subject?.type !== 'structure' || subject.geometry === null) return '';
  const { geometry, record } = subject;
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const stroke = record.kind === 'corridor' ? tone('corridor', day.corridor) : tone('belt', day.belt);
  return element('path', { d: linePath(lines, tolerance.ribbon), stroke });
}

/** The river is cut by the plate; the island is what it leaves. */
const ground = (water: readonly Rings[]): string =>
  element(
    'g',
    { id: 'poster-ground', 'clip-path': 'url(#poster-plate)' },
    element('clipPath', { id: 'poster-plate' }, element('rect', { width, height })),
    element('path', {
      d: water.map((rings) => ringPath(rings, tolerance.bank)).join(''),
      fill: tone('water', day.water),
      stroke: tone('water', day.water),
    }),
  );

/** Paper far beyond the drawing: nothing else colours the page before its script runs. */
const paper = element('rect', {
  x: -9999,
  y: -9999,
  width: 29999,
  height: 29999,
  fill: tone('paper', day.paper),
});

/**
 * The belt as a drawing for the first HTML: river, island, zones with their names, corridor and belt, title and credit.
 * Its text is real; it needs neither sheet nor script.
 * @param water areas of the river and the island's canal
 */
export function poster(belt: Belt, water: readonly Rings[]): string {
  const zones = belt.zonesInOrder();
  const [zh, en] = said.title;
  const names = zones.map(({ name }) => `${name.zh} ${name.en}`).join('，');
  const text = (y: number, size: number, line: string, lang: string) =>
    element('text', { x: 0, y, 'font-size': size, lang }, words(line));
  return element(
    'svg',
    {
      viewBox: `0 ${-head} ${width} ${height + head + foot}`,
      role: 'img',
      'aria-labelledby': 'poster-title poster-desc',
    },
    element('title', { id: 'poster-title' }, `${zh} · ${en}`),
    element('desc', { id: 'poster-desc' }, words(`${names}。${said.notes.join('。')}`)),
    paper,
    ground(water),
    element(
      'g',
      {
        'fill-opacity': 0.22,
        'stroke-opacity': 0.6,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
      },
      ...zones.map(zoneShape),
    ),
    element(
      'g',
      {
        fill: 'none',
        'stroke-width': 8,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        opacity: 0.75,
      },
      ...ribbonIds.map((id) => ribbonMark(belt, id)),
    ),
    element(
      'g',
      {
        'font-size': 42,
        'font-weight': 700,
        'text-anchor': 'middle',
        'paint-order': 'stroke',
        stroke: tone('paper', day.paper),
        'stroke-width': 6,
      },
      ...zones.map(zoneName),
    ),
    element(
      'g',
      { fill: tone('ink', day.ink) },
      text(-70, 64, zh, 'zh-Hans'),
      text(-20, 36, en, 'en'),
      ...said.notes.map((note, line) =>
        text(height + 45 + 46 * line, 26, note, line === 0 ? 'zh-Hans' : 'en'),
      ),
    ),
  );
}
