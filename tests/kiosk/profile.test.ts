import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readWishes } from '../../src/build/kiosk/wishes';
import { guides } from '../../src/build/profile/guide';
import { audienceOf, readProfile } from '../../src/build/profile/read';
import { ProfileRefused } from '../../src/build/profile/refusal';
import { statementsModule, statementsOf } from '../../src/build/profile/statements';
import { defaultKioskSettings } from '../../src/model/kiosk-settings';

const root = join(import.meta.dirname, '..', '..');
const shipped = JSON.parse(readFileSync(join(root, 'geodata', 'exhibition.json'), 'utf8'));
const cleared = {
  coordinateSystem: 'CGCS2000' as const,
  mapReview: { number: '沪S(2026)012号', date: '2026-11-01' },
  baseMap: {
    origin: { zh: '© OpenStreetMap 贡献者', en: '© OpenStreetMap contributors' },
    licence: { zh: 'ODbL 1.0', en: 'ODbL 1.0' },
  },
};

const folder = mkdtempSync(join(tmpdir(), 'hall-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'profile.json');

/** The refusal of a profile with this content. */
function refused(content: unknown, audience: 'exhibition' | 'trial' = 'exhibition'): ProfileRefused {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  try {
    readProfile(root, audience, file);
  } catch (error) {
    if (error instanceof ProfileRefused) return error;
    throw error;
  }
  throw new Error('The profile was taken');
}

describe("a hall's profile", () => {
  it('as it comes names all three decisions at once, each with what to write and an example', () => {
    const { problems, message } = refused(shipped);
    const fields = ['exhibition.coordinateSystem', 'exhibition.mapReview', 'exhibition.baseMap'];
    expect(problems.map(({ field }) => field)).toEqual(fields);
    for (const field of fields) {
      const { write, example } = guides[field] ?? expect.fail(field);
      for (const words of [field, write.zh, write.en, example]) expect(message).toContain(words);
    }
    expect(message).toContain('尚未决定');
    expect(message).toContain('not decided yet');
    expect(message).toContain('--trial');
  });

  it('with nothing in it names the same three', () => {
    expect(refused({}).problems.map(({ problem }) => problem.en)).toEqual(Array(3).fill('not decided yet'));
  });

  it('filled in passes, with what was not set by default', () => {
    writeFileSync(file, JSON.stringify({ exhibition: cleared, beat: true }));
    expect(readProfile(root, 'exhibition', file)).toEqual({
      ...defaultKioskSettings,
      exhibition: cleared,
      beat: true,
    });
  });

  it('names wrong values beside missing decisions', () => {
    const { problems } = refused({
      ...shipped,
      exhibition: { ...cleared, mapReview: { number: '待定', date: '2026-02-30' }, baseMap: null },
      publicAddress: 'http://127.0.0.1:8080/',
      idle: { ask: 5 },
      staff: { salt: '12345678', sha256: '1234' },
      sond: true,
    });
    expect(problems.map(({ field, problem }) => [field, problem.en])).toEqual([
      ['exhibition.mapReview.number', 'this is no review number'],
      ['exhibition.mapReview.date', 'no such day'],
      ['exhibition.baseMap', 'not decided yet'],
      ['publicAddress', 'this is the machine itself; no phone can open it'],
      ['idle.ask', 'too small, the minimum is 10'],
      ['staff.sha256', 'not 64 lower-case hexadecimal digits'],
      ['sond', 'unexpected entry sond'],
    ]);
  });

  it('says where its JSON breaks off, and that a file is missing', () => {
    expect(refused('{"exhibition": ,}').message).toMatch(/Unexpected token/);
    expect(refused('[]').problems[0]?.problem.en).toBe('the file must hold {…}');
    expect(() => readProfile(root, 'trial', join(folder, 'none.json'))).toThrow(/none\.json/);
  });

  it('needs no decision for a trial, and stays a trial with one; the rest is checked all the same', () => {
    writeFileSync(file, JSON.stringify({ ...shipped, exhibition: cleared, updates: 7 }));
    expect(readProfile(root, 'trial', file)).toMatchObject({ exhibition: null, updates: 7 });
    expect(refused({ ...shipped, beat: 'yes' }, 'trial').problems.map(({ field }) => field)).toEqual([
      'beat',
    ]);
  });

  it('is not read for a build for everyone', () => {
    expect(audienceOf('production')).toBe('everyone');
    expect(readProfile(root, 'everyone', join(folder, 'none.json'))).toEqual(defaultKioskSettings);
  });
});

describe('what the map says of itself in a hall', () => {
  it('is the number, the datum and the base map of the profile', () => {
    expect(statementsOf(cleared)).toMatchObject({
      review: { zh: '审图号：沪S(2026)012号', en: 'Map review No. 沪S(2026)012号' },
      datum: { zh: '坐标系 CGCS2000', en: 'Datum CGCS2000' },
      credits: { en: 'Base map: © OpenStreetMap contributors (ODbL 1.0)' },
    });
  });

  it('is the reason where no review is needed, and names OpenStreetMap beside another base map', () => {
    const own = { origin: { zh: '某测绘院', en: 'A survey' }, licence: { zh: '授权', en: 'by leave' } };
    const said = statementsOf({
      ...cleared,
      mapReview: { exemption: { zh: '示意图', en: 'a sketch' } },
      baseMap: own,
    });
    expect(said.review.en).toBe('No map review needed: a sketch');
    expect(said.credits.zh).toBe('底图：某测绘院（授权）；© OpenStreetMap (ODbL)');
    expect(said.creditsShort).toEqual(said.credits);
  });

  it('is that it is a trial, without a word on anything else', () => {
    const module = statementsModule(null);
    expect(JSON.parse(module.replace(/^export const mapStatements = |;$/g, ''))).toEqual({
      zh: { review: '试运行：未经审图，不得向公众展出' },
      en: { review: 'Trial: no map review, not to be shown to the public' },
    });
  });
});

describe('the commands', () => {
  const pin = (typed: string) =>
    spawnSync(process.execPath, [join(root, 'src/build/kioskPin.mjs')], { input: typed, encoding: 'utf8' });

  it('kiosk:pin prints a guard that the profile takes and the PIN opens', () => {
    const { stdout, status } = pin('24680\n');
    expect(status).toBe(0);
    const { staff } = JSON.parse(`{${stdout}}`);
    expect(createHash('sha256').update(`${staff.salt}24680`).digest('hex')).toBe(staff.sha256);
    expect(JSON.parse(`{${pin('24680\n').stdout}}`).staff.salt).not.toBe(staff.salt);
    writeFileSync(file, JSON.stringify({ ...shipped, staff }));
    expect(readProfile(root, 'trial', file).staff).toEqual(staff);
  });

  it.each(['12', 'abcd', '1234567890123', ''])('kiosk:pin refuses "%s"', (typed) => {
    const { status, stderr, stdout } = pin(`${typed}\n`);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('4 to 12 digits');
  });

  it('kiosk reads its wishes and refuses what it does not know', () => {
    expect(readWishes([], folder)).toEqual({
      trial: false,
      port: 8080,
      profile: null,
      out: join(folder, 'dist-hall'),
      build: true,
      serve: true,
    });
    expect(
      readWishes(['--trial', '--port', '4999', '--profile', 'a.json', '--no-build'], folder),
    ).toMatchObject({
      trial: true,
      port: 4999,
      profile: join(folder, 'a.json'),
      build: false,
    });
    expect(() => readWishes(['--port', '80a'], folder)).toThrow('--port 80a');
    expect(() => readWishes(['--tral'], folder)).toThrow('--tral');
  });
});
