import { describe, expect, it } from 'vitest';
import { decodeScene, encodeScene, foreignParts } from '../../src/store/codec';
import { defaultScene } from '../../src/store/scene';
import oldLinks from './links-2026-11-v1.json' with { type: 'json' };
import { anyScene, chance, oneOf } from './random';

describe('a Scene in an address', () => {
  it('comes back as it went, whatever it holds', () => {
    const next = chance(20260817);
    for (let round = 0; round < 500; round++) {
      const scene = anyScene(next);
      const query = encodeScene(scene);
      expect(decodeScene(query)).toEqual({ scene, notices: [] });
      expect(encodeScene(decodeScene(`?${query}`).scene)).toBe(query);
    }
  });

  it('names its version and language, and nothing that is as it is by default', () => {
    expect(encodeScene(defaultScene)).toBe('v=1&lang=zh');
  });

  it('has one address, in whatever order layers were hidden', () => {
    const one = encodeScene({ ...defaultScene, hidden: ['metro', 'green'] });
    expect(encodeScene({ ...defaultScene, hidden: ['green', 'metro'] })).toBe(one);
  });

  it('has no minus zero and no endless decimals', () => {
    const camera = { longitude: 121.5, latitude: 31.3, zoom: 12.3456789, bearing: -0.2, pitch: 0 };
    expect(encodeScene({ ...defaultScene, camera })).toContain('at=121.50000_31.30000_12.35_0_0');
  });
});

describe('a link made before filter and shortlist were part of it', () => {
  it.each(oldLinks)('$link', ({ link, scene }) => {
    expect(decodeScene(link)).toEqual({ scene: { ...defaultScene, ...scene }, notices: [] });
  });
});

describe('what the visitor narrowed down and kept', () => {
  it('stands in the address in plain words', () => {
    const scene = {
      ...defaultScene,
      filter: { ...defaultScene.filter, kind: ['company', 'platform'], zone: ['binjiang'] },
      shortlist: [
        { id: 'wujiaochang', note: '' },
        { id: 'site-12151010-3129970', note: 'near the metro' },
      ],
    };
    expect(decodeURIComponent(encodeScene(scene))).toBe(
      'v=1&lang=zh&kind=company.platform&zone=binjiang&list=wujiaochang.site-12151010-3129970&note=1~near+the+metro',
    );
  });

  it('has one address, in whatever order options were chosen', () => {
    const one = decodeScene('kind=platform.company').scene;
    expect(one).toEqual(decodeScene('kind=company.platform.company').scene);
  });

  it.each([
    ['kind=<b>', 'kind=<b>'],
    ['kind=', 'kind='],
    [`zone=${Array.from({ length: 25 }, (_, i) => `z${i}`).join('.')}`, 'zone=z0.z1.z2.z3.z4.z5.z6.z7.'],
    [`list=${Array.from({ length: 13 }, (_, i) => `p${i}`).join('.')}`, 'list=p0.p1.p2.p3.p4.p5.p6.p7.'],
    ['note=0~nothing is listed', 'note=0~nothing is listed'],
    ['list=a&note=0~\u202eturned', 'note=0~\u202eturned'],
    [`list=a&note=0~${'x'.repeat(81)}`, `note=0~${'x'.repeat(22)}`],
  ])('%s: the part is left out and named', (query, part) => {
    const { notices } = decodeScene(query);
    expect(notices).toEqual([{ kind: 'link-part-ignored', part }]);
  });
});

describe('an address that nobody wrote in good faith', () => {
  it.each([
    ['lang=fr', 'lang=fr'],
    ['palette=pink', 'palette=pink'],
    ['labels=', 'labels='],
    ['id=<script>', 'id=<script>'],
    ['id=../../etc', 'id=../../etc'],
    ['id=__proto__', 'id=__proto__'],
    [`id=${'a'.repeat(65)}`, `id=${'a'.repeat(24)}`],
    ['off=zones.secrets', 'off=zones.secrets'],
    ['at=121.5_31.3_12', 'at=121.5_31.3_12'],
    ['at=NaN_31.3_12_0_0', 'at=NaN_31.3_12_0_0'],
    ['at=1e9_31.3_12_0_0', 'at=1e9_31.3_12_0_0'],
    ['at=2.35_48.85_12_0_0', 'at=2.35_48.85_12_0_0'],
    ['at=121.5_31.3_12_0_90', 'at=121.5_31.3_12_0_90'],
    ['v=0', 'v=0'],
    ['v=-1', 'v=-1'],
    ['colour=red', 'colour'],
    ['__proto__=x', '__proto__'],
    ['constructor=x', 'constructor'],
  ])('%s: the part is left out and named', (query, part) => {
    const { scene, notices } = decodeScene(query);
    expect(scene).toEqual(defaultScene);
    expect(notices).toEqual([{ kind: 'link-part-ignored', part }]);
  });

  it('keeps what it understands of the rest', () => {
    const { scene, notices } = decodeScene('?v=1&lang=en&id=NOT&palette=night&junk=1');
    expect(scene).toEqual({ ...defaultScene, language: 'en', palette: 'night' });
    expect(notices).toHaveLength(2);
  });

  it('opens what it understands of a newer link, and says so', () => {
    const { scene, notices } = decodeScene('v=2&lang=en');
    expect(scene.language).toBe('en');
    expect(notices).toEqual([{ kind: 'link-newer' }]);
  });

  it('reads nothing of an address that is too long', () => {
    const { scene, notices } = decodeScene(`?lang=en&x=${'y'.repeat(10_000)}`);
    expect(scene).toEqual(defaultScene);
    expect(notices).toHaveLength(1);
  });

  it('never throws, whatever the letters', () => {
    const next = chance(7);
    const letters = [
      '%',
      '&',
      '=',
      '?',
      '#',
      '.',
      '_',
      '-',
      '0',
      '9',
      'a',
      '大',
      '\u0000',
      '%zz',
      'at',
      'id',
      'v',
      '+',
    ];
    for (let round = 0; round < 500; round++) {
      const query = Array.from({ length: 30 }, () => oneOf(next, letters)).join('');
      expect(() => decodeScene(query)).not.toThrow();
    }
  });
});

it('parts of other surfaces are neither complained about nor lost', () => {
  expect(decodeScene('mode=kiosk&lang=zh').notices).toEqual([]);
  expect(foreignParts('?lang=zh&mode=kiosk&junk=1')).toBe('mode=kiosk');
});
