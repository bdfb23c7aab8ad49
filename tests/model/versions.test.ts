import { describe, expect, it } from 'vitest';
import { versionOf } from '../../src/build/versionOf';
import { listingOf, sha256Of, versionIdOf } from '../../src/model/version-id';
import {
  chosenVersion,
  formatVersion,
  parseVersions,
  withVersionBelow,
  withVersionOnTop,
} from '../../src/model/versions';

const [a, b, c] = ['20261126aaaaaaaa', '20261101bbbbbbbb', '20260915cccccccc'];
const list = `# 资料版本表\n\n${a}  2026-11-26  新增两家 two added\n${b}  2026-11-01\n${c} no day named\n`;
const inUse = (text: string) => {
  const chosen = chosenVersion(text);
  return 'version' in chosen ? chosen.version : chosen.problem;
};

describe('a list of versions', () => {
  it('is read line by line, the note as it was written', () => {
    expect(parseVersions(list)).toEqual({
      versions: [
        { version: a, date: '2026-11-26', note: '新增两家 two added' },
        { version: b, date: '2026-11-01', note: '' },
        { version: c, date: null, note: 'no day named' },
      ],
      problems: [],
    });
  });

  it.each([
    ['as Notepad saves it', `\uFEFF${list.replaceAll('\n', '\r\n')}`],
    ['with a mark before the version itself', `\uFEFF${list.split('\n').slice(2).join('\n')}`],
    ['with old line ends', list.replaceAll('\n', '\r')],
    ['with white space before and behind', list.replace(a, `\t ${a} \t`)],
    ['without an end to its last line', list.trimEnd()],
  ])('%s says the same', (_name, text) => {
    expect(parseVersions(text)).toEqual(parseVersions(list));
    expect(inUse(text)).toBe(a);
  });

  it('has its topmost line in use: moving one is all there is to going back', () => {
    const lines = list.split('\n');
    const moved = [lines[3], ...lines.filter((_, index) => index !== 3)].join('\n');
    expect(inUse(list)).toBe(a);
    expect(inUse(moved)).toBe(b);
  });

  it.each([
    ['../../etc/passwd', 1],
    [`../${a}`, 1],
    [`${a}/../x`, 1],
    [`${a}.json`, 1],
    ['20261126AAAAAAAA', 1],
    ['20261126-aaaaaaaa', 1],
    ['２０２６１１２６aaaaaaaa', 1],
    ['<!doctype', 1],
    [`${a}${a}`, 1],
  ])('that begins with %s is refused by file and line, and no further line is taken for it', (line) => {
    const wrong = `# x\n${line} 2026-11-26\n${b}\n`;
    expect(inUse(wrong)).toMatchObject({ file: 'data/versions.txt', record: null });
    expect(inUse(wrong)).toMatchObject({
      problem: { zh: expect.stringContaining('第 2 行'), en: expect.stringContaining('line 2') },
    });
    expect(parseVersions(wrong).versions.map(({ version }) => version)).toEqual([b]);
    expect(parseVersions(wrong).problems).toHaveLength(1);
  });

  it.each(['', '\uFEFF', '\n \r\n', '# only\n# remarks\n'])('that names none (%j) is refused', (text) => {
    expect(inUse(text)).toMatchObject({ problem: { en: 'the list of versions names none' } });
  });

  it('tells a version that stands there twice', () => {
    const { versions, problems } = parseVersions(`${list}${a} again\n`);
    expect(versions).toHaveLength(3);
    expect(problems[0]?.problem.en).toContain('line 6');
  });
});

describe('a new version', () => {
  const added = { version: '20261127dddddddd', date: '2026-11-27', note: '改一处\none changed' };

  it('goes on top, below the remarks, and all else stays to the letter', () => {
    const after = withVersionOnTop(list, added);
    expect(after).toBe(list.replace(a, `20261127dddddddd  2026-11-27  改一处 one changed\n${a}`));
    expect(parseVersions(after).versions).toEqual([
      { ...added, note: '改一处 one changed' },
      ...parseVersions(list).versions,
    ]);
  });

  it('that was there already moves up, with its new note', () => {
    const again = { version: c, date: '2026-09-15', note: 'chosen again' };
    const after = withVersionOnTop(list, again);
    expect(parseVersions(after).versions.map(({ version }) => version)).toEqual([c, a, b]);
    expect(after).not.toContain('no day named');
    expect(withVersionOnTop(after, again)).toBe(after);
  });

  it('keeps the mark and the line ends of Notepad', () => {
    const windows = `\uFEFF${list.replaceAll('\n', '\r\n')}`;
    const after = withVersionOnTop(windows, added);
    expect(after.startsWith('\uFEFF#')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(inUse(after)).toBe(added.version);
  });

  it.each(['', '\uFEFF', ' \n'])(
    'begins a list that is not there yet (%j), and says how it is used',
    (text) => {
      const after = withVersionOnTop(text, added);
      expect(inUse(after)).toBe(added.version);
      expect(after).toMatch(/^\uFEFF?# 资料版本表/);
      expect(withVersionBelow(text, added)).toBe(after);
    },
  );

  it('can be put below all others and is then not in use', () => {
    const after = withVersionBelow(list, added);
    expect(inUse(after)).toBe(a);
    expect(parseVersions(after).versions.at(-1)?.version).toBe(added.version);
  });

  it('follows remarks where nothing else stands', () => {
    expect(withVersionOnTop('# ours\n', added)).toBe(`# ours\n${formatVersion(added)}\n`);
  });
});

describe('the id of a version', () => {
  it('is the day and the beginning of the hash over its files, in whatever order', async () => {
    const files = [
      { file: 'data/facts.11111111.json', sha256: '1'.repeat(64) },
      { file: 'data/search.22222222.json', sha256: '2'.repeat(64) },
    ];
    const hash = await sha256Of(listingOf(files));
    expect(hash.slice(0, 16)).toBe(versionOf(files.toReversed()));
    expect(versionIdOf('2026-11-26', hash)).toBe(`20261126${hash.slice(0, 8)}`);
    expect(versionIdOf(null, hash)).toMatch(/^0{8}[0-9a-f]{8}$/);
  });

  it('is made of the hash that everybody knows', async () => {
    expect(await sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await sha256Of(new TextEncoder().encode('abc'))).toBe(await sha256Of('abc'));
  });
});
