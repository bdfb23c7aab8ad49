import { describe, expect, it } from 'vitest';
import { roundLength, zoomOf } from '../../src/layers/scaleBar';
import { matchingIds } from '../../src/search/facets';
import { noFilter } from '../../src/search/filter';
import { defaultScene, type Scene } from '../../src/store/scene';
import { legendOf } from '../../src/takeaway/legend';
import { sheetWords } from '../../src/takeaway/sheet';
import { mapBox, planSheet, sheetSize } from '../../src/takeaway/sheetPlan';
import { wrap } from '../../src/takeaway/wrap';
import { palettes } from '../../src/theme/palette';
import { address, belt, today } from './exported';

/** Han characters as wide as the type, others half as wide. */
const measure =
  ({ size }: { size: number }) =>
  (text: string) =>
    [...text].reduce((sum, character) => sum + (/[\u3000-\uffef]/.test(character) ? size : size * 0.55), 0);

const picture = (metresPerPixel: number) => ({
  png: new Blob(),
  width: mapBox.width,
  height: mapBox.height,
  ratio: 2,
  metresPerPixel,
  bearing: 0,
});
const wish = (scene: Partial<Scene> = {}, shown: ReadonlySet<string> | null = null) => ({
  belt,
  scene: { ...defaultScene, ...scene },
  shown,
  reach: true,
  ratio: 2 as const,
  window: null,
  address,
  today,
});
const textsOf = (pictured: Parameters<typeof legendOf>[0]) =>
  legendOf(pictured).map(({ lines }) => lines.map(({ text }) => text));

describe('the legend of a picture', () => {
  const far = { belt, scene: defaultScene, shown: null, zoom: 12, reach: false };

  it('has the zones, corridor and belt, and one dot for all places while the view is wide', () => {
    const [zones, layers, places] = textsOf(far);
    expect(zones).toEqual(belt.zonesInOrder().map(({ name }) => name.zh));
    expect(layers).toEqual(['轨道交通车站', '一廊：大创智科创走廊', '一带：滨江国际创新秀带']);
    expect(places).toEqual(['地点']);
  });

  it('has the kinds of places that are shown, near', () => {
    const only = matchingIds(belt, { ...noFilter, kind: ['company', 'university'] });
    const near = { ...far, zoom: 13, shown: only };
    expect(textsOf(near)[2]).toEqual(['企业', '高校', '几个地点，附个数']);
    expect(textsOf({ ...near, zoom: 14.3 })[2]?.at(-1)).toBe('约略位置的误差范围');
  });

  it('leaves out what is switched off, and has reach and shortlist only where there are any', () => {
    const hidden = { ...far, scene: { ...defaultScene, hidden: ['zones' as const, 'places' as const] } };
    expect(textsOf(hidden)).toHaveLength(1);
    const more = {
      ...far,
      reach: true,
      scene: { ...defaultScene, shortlist: [{ id: 'kic', note: '' }] },
    };
    expect(textsOf(more)[1]).toEqual(expect.arrayContaining(['步行 5、10、15 分钟可达', '备选清单中的序号']));
  });

  it('names the visitor’s own layers, if there are any, as none of ours', () => {
    const own = [
      { name: '候选楼', hue: 1 },
      { name: 'sites', hue: 0 },
    ];
    expect(textsOf({ ...far, own }).at(-1)).toEqual(['候选楼', 'sites']);
    const group = legendOf({ ...far, own }).at(-1);
    expect(group?.title).toBe('自带图层（非本图资料）');
    expect(group?.lines[0]?.sign.at(-1)?.fill).toBe(palettes.day.upload2);
    expect(textsOf({ ...far, own: [] })).toHaveLength(3);
  });

  it('draws each zone in its hue of the palette', () => {
    for (const palette of ['day', 'night', 'contrast'] as const) {
      const [zones] = legendOf({ ...far, scene: { ...defaultScene, palette } });
      expect(zones?.lines.map(({ sign }) => sign[0]?.fill)).toEqual(
        belt.zonesInOrder().map(({ id }) => new Map(Object.entries(palettes[palette].zones)).get(id)),
      );
    }
  });
});

describe('what a sheet says', () => {
  it.each(['zh', 'en'] as const)('has everything that a map must say (%s)', (language) => {
    const words = sheetWords(wish({ language, selected: 'binjiang' }), picture(10));
    const said = [...words.footer, ...words.state, words.link].join('\n');
    expect(words.title).toContain(language === 'zh' ? '滨江' : 'Binjiang');
    expect(words.second).toContain(language === 'zh' ? 'Binjiang' : '滨江');
    for (const part of ['OpenStreetMap', 'ODbL', 'WGS-84', `${address}?v=1`, '2026'])
      expect(said).toContain(part);
    expect(said).toMatch(
      language === 'zh' ? /未取得审图号[\s\S]*无公布边界/ : /review number[\s\S]*boundary/,
    );
    expect(words.code).not.toBeNull();
  });

  it('says when a filter is on', () => {
    const shown = matchingIds(belt, { ...noFilter, kind: ['company'] });
    expect(sheetWords(wish({}, shown), picture(10)).state[0]).toContain(`${shown?.size} / `);
    expect(sheetWords(wish(), picture(10)).state).toHaveLength(1);
  });

  it.each(['zh', 'en'] as const)('fits its sheet (%s), near and with everything on', (language) => {
    const scene = { language, selected: 'site-12151010-3129970', shortlist: [{ id: 'kic', note: '' }] };
    const plan = planSheet(sheetWords(wish(scene), picture(2)), measure);
    const { map, code } = plan;
    for (const { text, x, y, ...type } of plan.texts) {
      expect(x + measure(type)(text), text).toBeLessThanOrEqual(sheetSize.width);
      expect(y, text).toBeLessThan(sheetSize.height);
    }
    const legend = plan.texts.filter(({ x }) => x > map.x + map.width).map(({ y }) => y);
    const inColumn = legend.filter((y) => y > map.y);
    expect(Math.max(...inColumn)).toBeLessThan(code?.y ?? 0);
    expect(sheetSize.width / sheetSize.height).toBeCloseTo(Math.SQRT2, 1);
  });
});

describe('the scale', () => {
  it.each([
    [16.7, 200, 2000],
    [1, 200, 200],
    [0.9, 200, 100],
    [4.9, 200, 500],
    [5, 200, 1000],
  ])('at %d metres per px and %d px is %d metres', (metresPerPixel, longest, metres) => {
    expect(roundLength(metresPerPixel, longest)).toBe(metres);
  });

  it('belongs to a zoom level', () => {
    expect(zoomOf(8.164)).toBeCloseTo(13, 1);
    expect(zoomOf(16.33) - zoomOf(8.165)).toBeCloseTo(-1, 6);
  });
});

describe('breaking lines', () => {
  const byCharacter = (text: string) => [...text].length;
  it.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['约略位置的误差', 3, ['约略位', '置的误', '差']],
    ['一廊：大创智，走', 2, ['一廊：', '大创', '智，', '走']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['底图 © OpenStreetMap', 13, ['底图 ©', 'OpenStreetMap']],
    ['', 5, []],
  ])('%j in %i', (text, width, lines) => {
    expect(wrap(text, width, byCharacter)).toEqual(lines);
  });
});
