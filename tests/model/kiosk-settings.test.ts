import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultKioskSettings, KioskSettings } from '../../src/model/kiosk-settings';
import { lenientSettings } from '../../src/model/lenient-settings';

const cleared = {
  coordinateSystem: 'CGCS2000',
  mapReview: { number: '沪S(2026)012号', date: '2026-11-01' },
  baseMap: {
    origin: { zh: '© OpenStreetMap 贡献者', en: '© OpenStreetMap contributors' },
    licence: { zh: 'ODbL 1.0', en: 'ODbL 1.0' },
  },
};

describe('settings of an unattended screen', () => {
  it('are whole with nothing set, and a trial', () => {
    expect(lenientSettings({})).toEqual({ settings: defaultKioskSettings, problems: [] });
    expect(defaultKioskSettings).toMatchObject({ exhibition: null, staff: null, idle: { ask: 60 } });
  });

  it('hold where they are right and fall back one by one where they are wrong', () => {
    const { settings, problems } = lenientSettings({
      publicAddress: 'https://map.example.org/',
      idle: { ask: '60', countdown: 30, longest: 500 },
      screen: { dim: { from: '25:00', to: '08:00' }, target: 64 },
      beat: true,
      sound: 'loud',
    });
    expect([...problems].sort()).toEqual(['idle.ask', 'idle.longest', 'screen.dim.from', 'sound']);
    expect(settings).toEqual({
      ...defaultKioskSettings,
      publicAddress: 'https://map.example.org/',
      idle: { ask: 60, countdown: 30, longest: 15 },
      screen: { ...defaultKioskSettings.screen, target: 64 },
      beat: true,
    });
  });

  it.each<[string, unknown]>([
    ['no file', null],
    ['a list', []],
    ['a text', 'kiosk'],
  ])('are the defaults for %s, which is named', (_name, input) => {
    expect(lenientSettings(input)).toEqual({ settings: defaultKioskSettings, problems: ['kiosk.json'] });
  });

  it('never show half a clearance', () => {
    expect(lenientSettings({ exhibition: cleared }).settings.exhibition).toEqual(cleared);
    const half = lenientSettings({ exhibition: { ...cleared, coordinateSystem: 'GCJ-02' }, updates: 9 });
    expect(half.problems).toEqual(['exhibition.coordinateSystem']);
    expect(half.settings).toEqual({ ...defaultKioskSettings, updates: 9 });
    const both = { ...cleared, mapReview: { number: 'S1', exemption: { zh: '示意图', en: 'a sketch' } } };
    expect(lenientSettings({ exhibition: both }).settings.exhibition).toBeNull();
  });

  it('drop a guard of which a part is wrong, so that the page for staff stays shut', () => {
    const { settings, problems } = lenientSettings({ staff: { salt: 'abcdefgh', sha256: 'ABC' } });
    expect(problems).toEqual(['staff.sha256']);
    expect(settings.staff).toBeNull();
  });

  it.each<[string, unknown]>([
    ['an address of the machine itself', { publicAddress: 'http://localhost:8080/' }],
    ['an address of another kind', { publicAddress: 'ftp://example.org/' }],
    ['a dimming that ends when it begins', { screen: { dim: { from: '08:00', to: '08:00' } } }],
    [
      'a review without a figure',
      { exhibition: { ...cleared, mapReview: { number: '待定', date: '2026-11-01' } } },
    ],
    [
      'a day that does not exist',
      { exhibition: { ...cleared, mapReview: { number: 'S1', date: '2026-02-30' } } },
    ],
    [
      'an exemption in one language',
      { exhibition: { ...cleared, mapReview: { exemption: { zh: '示意' } } } },
    ],
  ])('refuse %s', (_name, input) => {
    expect(v.safeParse(KioskSettings, input).success).toBe(false);
  });

  it('take an exemption with its reason', () => {
    const exempt = { ...cleared, mapReview: { exemption: { zh: '示意图', en: 'a sketch' } } };
    expect(v.parse(KioskSettings, { exhibition: exempt }).exhibition).toEqual(exempt);
  });
});
