import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem';
import { takeFile } from '../../src/uploads/takeFile';
import type { Reading } from '../../src/uploads/upload';
import { read } from './files';
import { hostile } from './hostile/all';

const problemsIn = ({ layers, problems }: Reading): readonly Problem[] => [
  ...problems,
  ...layers.flatMap(({ draft, placed }) => [...draft.refused.list, ...placed.refused.list]),
];
const chinese = /\p{Script=Han}/u;

/** What is wrong and what to do, in both languages, with the file and, inside a layer, the feature. */
function expectClear({ file, record, problem, remedy }: Problem, name: string, inLayer: boolean): void {
  expect(file.startsWith(name)).toBe(true);
  for (const text of [problem, remedy]) {
    expect(text.zh).toMatch(chinese);
    expect(text.en).toMatch(/^[^\p{Script=Han}]{8,}$/u);
  }
  if (inLayer) expect(record).toMatch(/^#\d+/);
}

it('the table is long enough, and no name stands twice in it', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
});

describe('a hostile or broken upload', () => {
  it.each(hostile.map((one) => [one.name, one] as const))(
    '%s',
    async (_name, { file, content, says, leaves }) => {
      const reading = await read(file, content());
      const { layers, problems } = reading;
      for (const problem of problems) expectClear(problem, file, false);
      for (const { draft, placed } of layers)
        for (const problem of [...draft.refused.list, ...placed.refused.list])
          expectClear(problem, file, true);
      const notes = layers.flatMap(({ draft }) => draft.notes.map(({ en }) => en));
      const said = [...problemsIn(reading).map(({ problem }) => problem.en), ...notes];
      expect(said.length === 0 ? [''] : said).toContainEqual(expect.stringMatching(says));
      if (leaves === undefined) {
        expect(layers).toEqual([]);
        expect(problems).toHaveLength(1);
        return;
      }
      const sums = layers.map(({ draft, placed }) => [
        placed.features.length,
        draft.refused.count + placed.refused.count,
        draft.withoutGeometry,
      ]);
      expect(sums).toEqual([leaves]);
    },
  );

  it.each(['geojson', 'csv', 'zip'])('200 MB of .%s are refused before a byte is read', async (ending) => {
    const untouchable = () => {
      throw new Error('The file was read');
    };
    const file = {
      name: `large.${ending}`,
      size: 200_000_000,
      arrayBuffer: untouchable,
      text: untouchable,
      stream: untouchable,
      slice: untouchable,
    };
    const { layers, problems } = await takeFile(file, untouchable);
    expect(layers).toEqual([]);
    expect(problems[0]?.problem.en).toBe('the file has 200 MB, the most is 50 MB; it was not read');
    expect(problems[0]?.problem.zh).toContain('200 MB');
  });

  it('a folder, or a file that is gone, is named', async () => {
    const gone = { name: 'a.json', size: 4096, arrayBuffer: () => Promise.reject(new DOMException('gone')) };
    const { problems } = await takeFile(gone, () => Promise.reject(new Error('not asked')));
    expect(problems[0]?.problem.en).toBe('the file cannot be opened');
  });

  it('a reading that breaks off is named', async () => {
    const file = { name: 'a.json', size: 2, arrayBuffer: () => Promise.resolve(new ArrayBuffer(2)) };
    const { problems } = await takeFile(file, () => Promise.reject(new Error('worker gone')));
    expect(problems[0]?.problem.en).toBe('the reading broke off');
  });
});

describe('foreign words', () => {
  it('stay characters, lose what cannot be seen, and are cut', async () => {
    const content = JSON.stringify({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [121.5, 31.3] },
      properties: {
        name: '<img src=x onerror=alert(1)>\u202egpj',
        long: 'x'.repeat(5000),
        ['k'.repeat(500)]: 1,
        nested: { a: [1, { b: 2 }] },
      },
    });
    const { layers } = await read('<b>a</b>\u202e.geojson', content);
    const [feature] = layers[0]?.placed.features ?? [];
    expect(feature?.name).toBe('<img src=x onerror=alert(1)> gpj');
    expect(String(feature?.properties['long'])).toHaveLength(2001);
    expect(feature?.properties['nested']).toBe('{"a":[1,{"b":2}]}');
    expect(layers[0]?.draft.fields.map(({ length }) => length)).toEqual([4, 4, 101, 6]);
    expect(layers[0]?.draft.name).toBe('b>');
  });

  it('that are keys of the prototype do no harm', async () => {
    const content =
      '{"type":"Feature","geometry":{"type":"Point","coordinates":[121.5,31.3],"__proto__":{"x":1}},"properties":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":"a"},"__proto__":{"polluted":true}}';
    const { layers } = await read('a.json', content);
    const properties = layers[0]?.placed.features[0]?.properties;
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
    expect(Object.entries(properties ?? {})).toEqual([
      ['__proto__', '{"polluted":true}'],
      ['constructor', '{"prototype":{"polluted":true}}'],
      ['toString', 'a'],
    ]);
    expect(structuredClone(layers)).toEqual(layers);
  });

  it('as 100,000 properties are cut to 200, and it is said', async () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at]));
    const content = JSON.stringify({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [121.5, 31.3] },
      properties: many,
    });
    const { layers } = await read('a.json', content);
    expect(layers[0]?.draft.fields).toHaveLength(200);
    expect(layers[0]?.draft.notes[0]?.en).toContain('99800 further values');
  });
});
