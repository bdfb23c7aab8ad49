import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilMapIdle } from '../browser/map';
import { goInPlace } from '../browser/panel';
import { sharedVisit } from '../browser/visit';
import { type Comparison, compare } from './compare';
import { Report } from './report';
import { type GoldenScene, narrowScenes, wideScenes } from './scenes';

const folder = join(import.meta.dirname, 'pictures');
const madeOnFile = join(folder, 'made-on.txt');
const blessing = process.env['GOLDEN'] === 'bless';
const report = new Report(join(import.meta.dirname, '../../test-results/golden'));
/** Facts of their own, so that a corrected figure of the district needs no new pictures. */
const facts = readFileSync(join(import.meta.dirname, 'facts.json'), 'utf8');

/** Software that draws by the processor rounds as that processor does; its name alone does not tell what it can do. */
function processor(): string {
  const [first = ''] = existsSync('/proc/cpuinfo') ? readFileSync('/proc/cpuinfo', 'utf8').split('\n\n') : [];
  const abilities = first.split('\n').filter((line) => /^(model|stepping|flags)\s*:/.test(line));
  const hash = createHash('sha256').update(abilities.join()).digest('hex').slice(0, 8);
  return `${process.platform}, ${cpus()[0]?.model}, ${hash}`;
}

const withOwnFacts = {
  before: (page: Page) =>
    page.route(/\/data\/facts\.\w+\.json$/, (route) =>
      route.fulfill({ contentType: 'application/json', body: facts }),
    ),
};

/** What stands over the map is part of the pages' pictures; over the map alone it would lend it its own edges. */
const showOver = (map: Element, visibility: 'hidden' | '') => {
  for (const over of map.parentElement?.children ?? [])
    if (over !== map && over instanceof HTMLElement) over.style.visibility = visibility;
};

async function pictureOf(page: Page, part: GoldenScene['part']): Promise<Buffer> {
  const wish = { animations: 'disabled', caret: 'hide' } as const;
  if (part === 'page') return page.screenshot(wish);
  const map = page.locator('.map-canvas');
  await map.evaluate(showOver, 'hidden' as const);
  const picture = await map.screenshot(wish);
  await map.evaluate(showOver, '' as const);
  return picture;
}

/** The picture once it stays as it is: the map draws names a moment after their ground. */
async function settled(page: Page, { part }: GoldenScene, enough: (picture: Buffer) => boolean) {
  let former = await pictureOf(page, part);
  let same = 0;
  for (let look = 0; look < 60 && !enough(former) && same < 6; look += 1) {
    const next = await pictureOf(page, part);
    same = next.equals(former) ? same + 1 : 0;
    former = next;
  }
  return former;
}

async function hold(page: Page, scene: GoldenScene, isSameMachine: boolean): Promise<void> {
  await untilMapIdle(page);
  await goInPlace(page, scene.query);
  const file = join(folder, `${scene.name}.png`);
  if (blessing) {
    const blessed = PNG.sync.read(await settled(page, scene, () => false));
    writeFileSync(
      file,
      PNG.sync.write(blessed, { deflateLevel: 9, deflateStrategy: 0, colorType: 2, filterType: 0 }),
    );
    return;
  }
  const golden = readFileSync(file);
  let found: Comparison | undefined;
  const now = await settled(page, scene, (picture) => {
    found = compare(golden, picture, isSameMachine ? scene.part : 'elsewhere');
    return found.equal;
  });
  if (found === undefined || found.equal) return;
  const where = report.add(scene.name, golden, now, found);
  expect.fail(`${scene.name}: ${found.differing} of ${found.pixels} pixels differ, see ${where}`);
}

describe('every picture is as it was blessed (npm run golden:bless blesses)', () => {
  let isSameMachine = false;
  const wide = sharedVisit('', { width: 1100, height: 700, ...withOwnFacts });
  const narrow = sharedVisit('', { width: 390, height: 844, touch: true, ...withOwnFacts });
  const machine = () => `Chromium ${wide().context().browser()?.version()}, ${processor()}`;

  beforeAll(() => {
    isSameMachine = existsSync(madeOnFile) && readFileSync(madeOnFile, 'utf8').trim() === machine();
  });
  afterAll(() => {
    if (blessing) writeFileSync(madeOnFile, `${machine()}\n`);
  });

  it.each(wideScenes)('$name', (scene) => hold(wide(), scene, isSameMachine));
  it.each(narrowScenes)('$name', (scene) => hold(narrow(), scene, isSameMachine));
});
