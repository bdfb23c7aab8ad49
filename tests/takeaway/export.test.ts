import { describe, expect, it } from 'vitest';
import type { Belt } from '../../src/model/belt';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { facetCounts, matchingIds } from '../../src/search/facets';
import { type Filter, facetNames, noFilter } from '../../src/search/filter';
import type { ExportRecord } from '../../src/takeaway/exportRecord';
import { countFigures, figuresCsv } from '../../src/takeaway/figuresCsv';
import { citationIds, joined } from '../../src/takeaway/joined';
import { recordsCsv } from '../../src/takeaway/recordsCsv';
import { recordsGeoJson } from '../../src/takeaway/recordsGeoJson';
import { changed } from '../model/change';
import { rawFixture } from '../model/fixture';
import { chance } from '../store/random';
import { address, belt, cellOf, type ReadRow, readCsv, recordsOf, today } from './exported';

const said = { factsDate: '2026-08', exported: today, link: address };
const geoJsonOf = (records: readonly ExportRecord[], facts: Belt = belt) => {
  const read: ReturnType<typeof recordsGeoJson> = JSON.parse(
    JSON.stringify(recordsGeoJson(facts, records, said)),
  );
  return read;
};

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Keys whose cells hold the property itself, or a list of it. */
function expectRow(row: ReadRow, record: ExportRecord): void {
  const properties: Readonly<Record<string, unknown>> = { ...record };
  for (const [key, cell] of row) {
    const value = properties[key];
    if (key === 'citations') expect(cell).toBe(citationIds(record.citations));
    else if (Array.isArray(value)) expect(cell).toBe(joined(value.map(String)));
    else if (key in properties) expect([record.id, key, cell]).toEqual([record.id, key, text(value)]);
  }
}

/** Filters that leave something and some that do not, from the options there are. */
function randomFilters(count: number): Filter[] {
  const next = chance(20261124);
  const options = facetCounts(belt, noFilter);
  return Array.from({ length: count }, () => {
    const entries = facetNames.map((facet) => [
      facet,
      options[facet].filter(() => next() < 0.08).map(({ id }) => id),
    ]);
    return { ...noFilter, ...Object.fromEntries(entries) };
  });
}

describe('the published facts, exported and read again', () => {
  const records = recordsOf();
  const rows = readCsv(recordsCsv(records));
  const { features, metadata } = geoJsonOf(records);

  it('are all there, in both files, in their order', () => {
    const ids = belt.allSubjects().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(300);
    expect(rows.map((row) => cellOf(row, 'id'))).toEqual(ids);
    expect(features.map(({ id }) => id)).toEqual(ids);
  });

  it('have the values of the facts in the table', () => {
    for (const [index, row] of rows.entries()) {
      const record = records[index];
      const subject = belt.subject(cellOf(row, 'id'));
      if (record === undefined || subject === undefined) throw new Error('a row of no record');
      expectRow(row, record);
      expect([cellOf(row, 'nameZh'), cellOf(row, 'nameEn')]).toEqual([subject.name.zh, subject.name.en]);
      expect(cellOf(row, 'asOf')).toBe(subject.record.asOf);
      expect(cellOf(row, 'licence')).toContain('ODbL');
      const site = subject.type === 'place' ? subject.geometry?.coordinates : undefined;
      const said = [cellOf(row, 'longitude'), cellOf(row, 'latitude')];
      expect(said).toEqual(site === undefined ? ['', ''] : site.map(String));
      const area = subject.type === 'zone' || (subject.type === 'structure' && subject.record.line !== null);
      expect(cellOf(row, 'boundary')).toBe(area ? 'indicative' : '');
    }
  });

  it('have the geometry and the values of the facts in the GeoJSON', () => {
    expect(metadata.records).toBe(records.length);
    expect(metadata.licence).toContain('CC BY 4.0');
    expect(metadata.datum).toContain('WGS-84');
    for (const [index, feature] of features.entries()) {
      const subject = belt.subject(String(feature.id));
      if (subject === undefined) throw new Error('a feature of no record');
      expect(feature.geometry).toEqual('geometry' in subject ? subject.geometry : null);
      expect(feature.properties).toEqual(JSON.parse(JSON.stringify(records[index])));
    }
  });

  it('cite a source in every record, row and figure', () => {
    for (const row of [...rows, ...readCsv(figuresCsv(records))]) {
      expect(cellOf(row, 'citations')).not.toBe('');
      expect(cellOf(row, 'citationsZh')).not.toBe('');
    }
    for (const { citations, figures } of records) {
      for (const cited of [citations, ...figures.map((figure) => figure.citations)]) {
        expect(cited.length).toBeGreaterThan(0);
        for (const { source, titleEn } of cited) expect(belt.source(source)?.title.en).toBe(titleEn);
      }
    }
  });

  it('have every figure as a number, with its words, date and citation', () => {
    const figures = records.flatMap((record) => record.figures.map((figure) => ({ record, figure })));
    const read = readCsv(figuresCsv(records));
    expect(read.length).toBe(countFigures(records));
    expect(read.length).toBeGreaterThan(150);
    for (const [index, row] of read.entries()) {
      const { record, figure } = figures[index] ?? {};
      expect(cellOf(row, 'record')).toBe(record?.id);
      expect(Number(cellOf(row, 'value'))).toBe(figure?.value);
      expect(cellOf(row, 'asOf')).toBe(figure?.asOf);
      expect(cellOf(row, 'textEn')).toBe(figure?.textEn);
      expect(cellOf(row, 'citations')).toBe(citationIds(figure?.citations ?? []));
    }
  });
});

describe('under a filter', () => {
  const filters = randomFilters(60);

  it('the same records are in both files, and no other', () => {
    const sizes = filters.map((filter) => {
      const shown = matchingIds(belt, filter);
      const records = recordsOf(shown);
      const wanted = belt.allSubjects().flatMap(({ id }) => (shown === null || shown.has(id) ? [id] : []));
      expect(readCsv(recordsCsv(records)).map((row) => cellOf(row, 'id'))).toEqual(wanted);
      expect(geoJsonOf(records).features.map(({ id }) => id)).toEqual(wanted);
      return wanted.length;
    });
    expect(Math.max(...sizes)).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBe(0);
  });
});

describe('a hostile record', () => {
  const name = { zh: '=HYPERLINK("https://evil.example","点")', en: '@SUM(1+1)*cmd|\u202e"x", "y"\nz' };
  const path = ['features', 0, 'properties', 'name'];
  const facts = createBelt(parseFacts(changed(rawFixture(), 'places', path, name)).facts);
  const records = recordsOf(null, facts);
  const hostile = records.find(({ nameZh }) => nameZh === name.zh);

  it('is marked in the table, and gives its name back', () => {
    const csv = recordsCsv(records);
    expect(csv).toContain(`"'=HYPERLINK(`);
    expect(csv).toContain(`"'@SUM(`);
    const row = readCsv(csv).find((candidate) => cellOf(candidate, 'id') === hostile?.id);
    expect(row && [cellOf(row, 'nameZh'), cellOf(row, 'nameEn')]).toEqual([name.zh, name.en]);
  });

  it('is as it is in the GeoJSON', () => {
    const feature = geoJsonOf(records, facts).features.find(({ id }) => id === hostile?.id);
    expect(feature?.properties).toMatchObject({ nameZh: name.zh, nameEn: name.en });
  });
});
