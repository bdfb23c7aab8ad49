import { describe, expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { parseFacts, type RawFacts } from '../../src/model/facts';
import { changed } from './change';
import { rawFixture } from './fixture';

const beltOf = (raw: RawFacts) => createBelt(parseFacts(raw).facts);
const belt = beltOf(rawFixture());
const ids = (subjects: readonly { readonly id: string }[]) => subjects.map(({ id }) => id);

describe('the belt', () => {
  it('knows each record by id and type', () => {
    expect(belt.subject('da-chuangzhi')).toMatchObject({ type: 'zone', name: { en: 'Da Chuangzhi' } });
    expect(belt.subject('the-corridor')).toMatchObject({ type: 'structure', record: { kind: 'corridor' } });
    expect(belt.subject('gamma')).toMatchObject({ type: 'place', geometry: null });
    expect(belt.subject('logic')?.type).toBe('plan');
    expect(belt.subject('ai')?.type).toBe('industry');
    expect(belt.subject('companies-2023')).toMatchObject({ type: 'observation', name: { en: 'Companies' } });
    expect(belt.subject('nothing')).toBeUndefined();
    expect(belt.subject('constructor')).toBeUndefined();
    expect(belt.allSubjects()).toHaveLength(21);
  });

  it('finds sources, definitions and the parts of a plan', () => {
    expect(belt.source('press-2023')?.kind).toBe('official');
    expect(belt.definition('companies')?.shelfLifeMonths).toBe(24);
    expect(ids(belt.childrenOf('goals'))).toEqual(['more-companies']);
    expect(belt.childrenOf('alpha')).toEqual([]);
  });

  it('orders the five zones', () => {
    const raw = changed(rawFixture(), 'zones', ['features', 0, 'properties', 'order'], 5);
    expect(ids(belt.zonesInOrder())).toEqual([
      'da-chuangzhi',
      'binjiang',
      'da-chuanggu',
      'huan-tongji',
      'fuxing-island',
    ]);
    expect(ids(beltOf(raw).zonesInOrder()).slice(0, 1)).toEqual(['binjiang']);
  });

  it('counts a section’s records under its zone, once', () => {
    const raw = changed(rawFixture(), 'places', ['features', 1, 'properties', 'areas'], ['binjiang-south']);
    for (const binjiang of [belt.recordsIn('binjiang'), beltOf(raw).recordsIn('binjiang')]) {
      expect(ids(binjiang.sections)).toEqual(['binjiang-south']);
      expect(ids(binjiang.platforms)).toEqual(['beta']);
      expect(ids(binjiang.carriers)).toEqual(['delta']);
    }
    expect(ids(belt.recordsIn('binjiang-south').platforms)).toEqual(['beta']);
  });

  it('lists a zone’s carrier areas before its carriers', () => {
    const raw = changed(rawFixture(), 'zones', ['features', 6, 'properties', 'parent'], 'binjiang');
    expect(ids(beltOf(raw).recordsIn('binjiang').carriers)).toEqual(['bay-valley', 'delta']);
  });

  it('groups plans and observations of a zone', () => {
    const zone = belt.recordsIn('da-chuangzhi');
    expect(ids(zone.companies)).toEqual(['alpha']);
    expect(ids(zone.plans)).toEqual(['more-companies']);
    expect(ids(zone.observations)).toEqual(['companies-2023', 'companies-2025-target']);
  });

  it('gives a structure what is attached to it, its members apart', () => {
    const corridor = belt.recordsIn('the-corridor');
    expect(ids(corridor.members)).toEqual(['da-chuangzhi', 'huan-tongji', 'bay-valley']);
    expect(ids(corridor.policies)).toEqual(['logic']);
    expect(corridor.companies).toEqual([]);
  });

  it('gives the district what lies in no zone', () => {
    const raw = changed(
      rawFixture(),
      'places',
      ['features', 0, 'properties', 'areas'],
      ['da-chuangzhi', 'yangpu'],
    );
    const district = beltOf(raw).recordsIn('yangpu');
    expect(ids(district.companies)).toEqual(['gamma']);
    expect(ids(district.plans)).toEqual(['goals']);
    expect(ids(district.industries)).toHaveLength(4);
  });

  it('counts a district record that names a structure too', () => {
    const raw = changed(
      rawFixture(),
      'places',
      ['features', 2, 'properties', 'areas'],
      ['the-corridor', 'yangpu'],
    );
    expect(ids(beltOf(raw).recordsIn('yangpu').companies)).toEqual(['gamma']);
  });

  it('returns the same object for the same question', () => {
    expect(belt.recordsIn('binjiang')).toBe(belt.recordsIn('binjiang'));
    expect(belt.allSubjects()).toBe(belt.allSubjects());
  });

  it('names areas, the district and the city too', () => {
    expect(belt.areaName('binjiang')).toEqual({ zh: '滨江', en: 'Binjiang' });
    expect(belt.areaName('yangpu')).toEqual({ zh: '杨浦区', en: 'Yangpu District' });
    expect(belt.areaName('shanghai').en).toBe('Shanghai');
    expect(belt.areaName('toString')).toEqual({ zh: 'toString', en: 'toString' });
  });

  it('leaves out an observation whose indicator is unknown', () => {
    const raw = changed(rawFixture(), 'indicators', ['definitions'], []);
    expect(beltOf(raw).recordsIn('da-chuangzhi').observations).toEqual([]);
  });
});
