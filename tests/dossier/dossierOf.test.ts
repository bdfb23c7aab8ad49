import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../src/dossier/model/dossierOf';
import { createNotes } from '../../src/dossier/model/notes';
import { languages } from '../../src/i18n/language';
import { siteId } from '../../src/model/site';
import { readingOf } from '../../src/wording/reading';
import { belt, today } from '../takeaway/exported';
import { aReport } from './report';
import { saidIn } from './said';

const site = siteId([121.51, 31.3]);
const readings = languages.map((language) => readingOf(belt, language, today));
const listed = (...ids: string[]) => ids.map((id) => ({ id, note: '' }));

describe('the notes', () => {
  const notes = createNotes();
  const cite = (source: string, locator: string | null) => ({ source, locator });

  it('have one number for the same source and place in it, in the order in which they are asked for', () => {
    expect(notes.cite([cite('a', 'A3'), cite('b', null)])).toEqual([1, 2]);
    expect(notes.method('walk')).toEqual([3]);
    expect(notes.cite([cite('a', 'A4'), cite('b', null), cite('a', 'A3')])).toEqual([1, 2, 4]);
    expect(notes.method('walk', 'count')).toEqual([3, 5]);
    expect(notes.list().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe.each(readings.map((reading) => [reading.language, reading] as const))(
  'the dossier (%s)',
  (_language, reading) => {
    const everything = dossierOf(
      [...belt.allSubjects().map(({ id }) => ({ id, note: '' })), { id: site, note: '3 floors' }],
      { [site]: { status: 'ready', report: aReport } },
      reading,
    );

    it('has a note for every number, of every record and of a site', () => {
      const said = saidIn(everything);
      const numbered = said.filter(({ text }) => /\d/.test(text));
      expect(numbered.length).toBeGreaterThan(800);
      expect(numbered.filter(({ notes }) => notes.length === 0)).toEqual([]);
    });

    it('lists every note that it names, numbered in the order of the text', () => {
      const named = [...new Set(saidIn(everything).flatMap(({ notes }) => notes))];
      const numbers = everything.notes.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect([...named].sort((a, b) => a - b)).toEqual(numbers);
      const firsts = named.filter((number, index) =>
        named.slice(0, index).every((before) => before < number),
      );
      expect(firsts).toEqual(named);
    });

    it('names each source and place in it once', () => {
      const keys = everything.notes.map((note) =>
        note.kind === 'source' ? `${note.cite.source} ${note.cite.locator}` : note.method,
      );
      expect(new Set(keys).size).toBe(keys.length);
      expect(everything.notes.every((note) => note.kind === 'method' || belt.source(note.cite.source))).toBe(
        true,
      );
    });

    it('presents the five zones where nothing is chosen', () => {
      const { entries, isDefault } = dossierOf([], {}, reading);
      expect(isDefault).toBe(true);
      expect(entries.map(({ id }) => id)).toEqual(belt.zonesInOrder().map(({ id }) => id));
      for (const { parts } of entries) {
        const kinds = parts.map(({ kind }) => kind);
        expect(kinds).toEqual(expect.arrayContaining(['lead', 'headline', 'text', 'facts', 'lists']));
      }
    });

    it('keeps the order and the notes of the visitor, and marks them as their own', () => {
      const { entries, notes } = dossierOf(
        [{ id: 'kic', note: '租金 3 元' }, ...listed('fudan')],
        {},
        reading,
      );
      expect(entries.map(({ id, place }) => [id, place])).toEqual([
        ['kic', 1],
        ['fudan', 2],
      ]);
      const [own] = entries[0]?.parts ?? [];
      expect(own).toMatchObject({ kind: 'own', said: { text: '租金 3 元', notes: [1] } });
      expect(notes[0]).toMatchObject({ kind: 'method', method: 'own' });
      expect(entries[1]?.parts.some(({ kind }) => kind === 'own')).toBe(false);
    });

    it('says what it does not know, and what is still being made', () => {
      const { entries } = dossierOf(listed('no-such-record', site), {}, reading);
      const [unknown, waiting] = entries;
      expect(unknown).toMatchObject({ view: null, parts: [{ kind: 'text' }] });
      expect(waiting?.parts.some(({ kind }) => kind === 'reach')).toBe(false);
      const failed = { status: 'failed' as const, problem: anyProblem };
      const [broken] = dossierOf(listed(site), { [site]: failed }, reading).entries;
      expect(JSON.stringify(broken?.parts)).not.toBe(JSON.stringify(waiting?.parts));
    });
  },
);

const anyProblem = {
  file: 'basemap',
  record: null,
  field: null,
  problem: { zh: '坏', en: 'broken' },
  remedy: { zh: '再试', en: 'again' },
};

describe('a site in the dossier', () => {
  const [reading] = readings;
  if (reading === undefined) throw new Error('no language');
  const { entries } = dossierOf(listed(site), { [site]: { status: 'ready', report: aReport } }, reading);
  const parts = entries[0]?.parts ?? [];

  it('has its figures, its reach on a map, what lies nearest and what can be walked to', () => {
    expect(parts.map(({ kind }) => kind)).toEqual(['facts', 'headline', 'reach', 'near', 'lists']);
  });

  it('says of every way how it was found', () => {
    const near = parts.flatMap((part) => (part.kind === 'near' ? part.lines : []));
    expect(near.map(({ way }) => way.text)).toEqual([
      '5 分钟，350 米，沿街道',
      '13 分钟，1.01 公里，直线折算',
      '直线 900 米，没有已知的步行路',
    ]);
  });

  it('counts what can be walked to in five, ten and fifteen minutes', () => {
    const said = saidIn({ entries, notes: [], isDefault: false }).map(({ text }) => text);
    expect(said).toContain('5 分钟内 0 处、10 分钟内 1 处、15 分钟内 2 处');
  });
});
