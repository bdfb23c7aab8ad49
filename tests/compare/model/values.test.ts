import { describe, expect, it } from 'vitest';
import { measureIds } from '../../../src/analysis/areas/measures';
import type { Ground } from '../../../src/compare/model/ground';
import { applicableTo, indicatorsOf, rawValue } from '../../../src/compare/model/indicators';
import { normalised } from '../../../src/compare/model/normalise';
import { isKnown, type Known } from '../../../src/compare/model/values';
import { denominatorAmount, valueWords } from '../../../src/compare/values/words';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { readingOf } from '../../../src/wording/reading';
import { readFacts } from '../../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);
const zones = belt.zonesInOrder().map(({ id }) => id);
const measure = (value: number) => ({ value, coverage: 1, exact: 0.5 });
const measures = Object.fromEntries(measureIds.map((id, index) => [id, measure(index + 1)]));
const ground: Ground = {
  reading: readingOf(belt, 'zh', '2026-11-26'),
  measures: {
    status: 'ready',
    values: Object.fromEntries(
      zones.map((zone, at) => [zone, { ...allOf(measures), area: measure(at + 2) }]),
    ),
  },
  sites: {},
};

/** Every measure by its name, as the contract wants it. */
function allOf(values: Record<string, ReturnType<typeof measure>>) {
  const of = (id: string) => values[id] ?? measure(0);
  return {
    area: of('area'),
    'river-frontage': of('river-frontage'),
    'stations-inside': of('stations-inside'),
    'stations-near': of('stations-near'),
    'green-area': of('green-area'),
    'green-share': of('green-share'),
    campuses: of('campuses'),
    'named-streets': of('named-streets'),
    'built-up-share': { why: 'notCovered' } as const,
  };
}

const indicator = (id: string) => {
  const found = indicatorsOf(ground.reading).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
};
function known(value: ReturnType<typeof rawValue>): Known {
  if (!isKnown(value)) throw new Error(value.why);
  return value;
}

describe('a cited value', () => {
  it('is the newest actual one: neither a later target nor an older figure stands in for it', () => {
    const value = known(rawValue(indicator('output-value'), 'huan-tongji', ground));
    const all = belt.facts.indicators.observations.filter(
      (o) => o.area === 'huan-tongji' && o.indicator === 'output-value' && o.kind === 'actual',
    );
    expect(value.asOf).toBe(
      all
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1),
    );
    expect(all.map((o) => o.value)).toContain(value.value);
    expect(all.length).toBeGreaterThan(2);
  });

  it('is missing, and says so, where only a forecast is there', () => {
    expect(rawValue(indicator('carrier-land-area'), 'kic', ground)).toEqual({
      state: 'missing',
      why: 'notPublished',
    });
    const floor = { ...indicator('carrier-land-area'), id: 'carrier-floor-area' };
    expect(rawValue(floor, 'b-link', ground)).toEqual({ state: 'missing', why: 'onlyTarget' });
  });

  it('past its shelf life is stale, with the reason', () => {
    const value = known(rawValue(indicator('incubators'), 'changyang-campus', ground));
    expect(value.state).toBe('stale');
    expect(value.source.kind === 'observation' && value.source.dated).toMatch(/\d/);
  });
});

describe('a count', () => {
  it('is the number of records that belong to the zone or its sections, told by the raw facts', () => {
    const own = (zone: string) => [
      zone,
      ...belt.facts.zones.features.filter((f) => f.properties.parent === zone).map((f) => f.properties.id),
    ];
    for (const zone of zones) {
      const areas = own(zone);
      const wanted = belt.facts.places.features.filter(
        ({ properties }) =>
          properties.kind === 'company' && properties.areas.some((area) => areas.includes(area)),
      ).length;
      const value = rawValue(indicator('count-company'), zone, ground);
      expect(isKnown(value) ? value.value : value.why, zone).toBe(wanted === 0 ? 'notListed' : wanted);
    }
  });

  it('by industry takes in what is below it', () => {
    const cluster = known(rawValue(indicator('industry-three-100bn-clusters'), 'binjiang', ground));
    const branch = known(rawValue(indicator('industry-ind-3-online'), 'binjiang', ground));
    expect(cluster.value).toBeGreaterThanOrEqual(branch.value);
    expect(cluster.source.kind === 'records' && cluster.source.ids).toHaveLength(cluster.value);
  });
});

describe('a value divided', () => {
  it('cited: by the published area where there is one, else by the outline; the denominator says which', () => {
    const published = known(normalised(indicator('enterprises'), 'da-chuangzhi', 'area', ground));
    const raw = known(rawValue(indicator('enterprises'), 'da-chuangzhi', ground));
    expect(published.over?.source.kind).toBe('observation');
    expect(published.value).toBeCloseTo(raw.value / 8.2, 6);
    const measured = known(normalised(indicator('river-frontage'), 'binjiang', 'area', ground));
    expect(measured.over?.source.kind).toBe('measure');
    expect(measured.value).toBeCloseTo(2 / (zones.indexOf('binjiang') + 2), 6);
  });

  it('as a share of the five zones adds up to a hundred', () => {
    const shares = zones.map((zone) => known(normalised(indicator('area'), zone, 'share', ground)));
    expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(100, 6);
    expect(shares.every(({ over }) => over?.zones === 5)).toBe(true);
  });

  it('is missing without a denominator, and for what cannot be divided', () => {
    expect(normalised(indicator('output-value'), 'huan-tongji', 'companies', ground).state).not.toBe(
      'missing',
    );
    expect(normalised(indicator('high-tech-enterprises'), 'binjiang', 'companies', ground)).toEqual({
      state: 'missing',
      why: 'notPublished',
    });
    expect(normalised(indicator('green-share'), 'binjiang', 'area', ground)).toEqual({
      state: 'missing',
      why: 'notDivisible',
    });
    const idle: Ground = { ...ground, measures: { status: 'failed', problem: problem() } };
    expect(normalised(indicator('count-company'), 'binjiang', 'area', idle)).toEqual({
      state: 'missing',
      why: 'noDenominator',
    });
  });

  it('is worded with what it is per, in both languages', () => {
    const value = known(normalised(indicator('enterprises'), 'da-chuangzhi', 'area', ground));
    expect(valueWords(value, 'zh')).toBe('每平方公里 超过549家');
    expect(valueWords(value, 'en')).toBe('over 549 enterprises per km²');
    const output = known(normalised(indicator('output-value'), 'huan-tongji', 'area', ground));
    expect(valueWords(output, 'en')).toBe('RMB 23.1 billion per km²');
    const share = known(normalised(indicator('area'), 'da-chuangzhi', 'share', ground));
    expect(valueWords(share, 'zh')).toBe('10%');
  });
});

describe('what is measured within an indicative outline', () => {
  it('is worded with two digits, and so is what is divided by it', () => {
    const area = known(rawValue(indicator('area'), 'huan-tongji', ground));
    const worded = valueWords({ ...area, value: 2.543 }, 'en');
    expect(worded).toBe('2.5 km²');
    const over = { per: 'area', value: 2.543, asOf: null, source: area.source } as const;
    const firms = known(rawValue(indicator('enterprises'), 'huan-tongji', ground));
    const density = { ...firms, value: 3200 / 2.543, over };
    expect(valueWords(density, 'en')).toBe('over 1,300 enterprises per km²');
    expect(denominatorAmount(over, density, 'en')).toBe('2.5 km²');
  });

  it('keeps what was counted as it is', () => {
    const stations = known(rawValue(indicator('stations-near'), 'huan-tongji', ground));
    expect(valueWords({ ...stations, value: 123 }, 'en')).toContain('123');
  });
});

describe('what applies', () => {
  it('walks apply to places and not to zones, outlines to zones and not to places', () => {
    const ids = (of: string) => applicableTo([of], ground).map(({ id }) => id);
    expect(ids('binjiang')).toContain('river-frontage');
    expect(ids('binjiang')).not.toContain('walk-station');
    expect(ids('kic')).toContain('walk-station');
    expect(ids('kic')).not.toContain('river-frontage');
  });
});

function problem() {
  const text = { zh: '无', en: 'none' };
  return { file: 'basemap', record: null, field: null, problem: text, remedy: text };
}
