import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages';
import { paletteNames } from '../../src/theme/palette';
import { violationsIn } from './axe';
import { belt, zones } from './belt';
import { tooSmall } from './controls';
import { untilMapState } from './map';
import { goInPlace, linked, panelOf, untilPage } from './panel';
import { sharedVisit, visit } from './visit';
import { noWebGl } from './webgl';

const [zone] = zones;
if (zone === undefined) throw new Error('There are no zones');
const nameOf = (id: string) => belt.subject(id)?.name ?? { zh: '?', en: '?' };
const place = belt.allSubjects().find(({ type }) => type === 'place');
const plan = belt.allSubjects().find(({ type }) => type === 'plan');
const pages = [
  'directory',
  'sources',
  'plans',
  'policies',
  'programmes',
  'indicators',
  'industries',
  'yangpu',
] as const;

/** The states of the panel by link, with the heading each must show. */
const states = (language: 'zh' | 'en') => [
  { surface: 'overview' as const, query: `?v=1&lang=${language}`, heading: messagesIn(language).title },
  ...[...zones, place, plan].flatMap((subject) =>
    subject?.type === 'zone' || subject?.type === 'place' || subject?.type === 'plan'
      ? [
          {
            surface: subject.type,
            query: linked(subject.id, language),
            heading: nameOf(subject.id)[language],
          },
        ]
      : [],
  ),
  ...pages.map((page) => ({
    surface: page,
    query: linked(page, language),
    heading: messagesIn(language).pages[page].name,
  })),
];

describe.each(['zh', 'en'] as const)('no barrier found by axe (%s)', (language) => {
  const texts = messagesIn(language);
  const page = sharedVisit(`?v=1&lang=${language}`, noWebGl);
  const living = sharedVisit(linked(zone.id, language));

  it.each(states(language))('$heading', async ({ surface, query, heading }) => {
    await goInPlace(page(), query);
    await untilPage(page(), heading);
    expect(await violationsIn(page(), surface)).toEqual([]);
  });

  it.each([...paletteNames])('an open source and open layers, palette %s', async (palette) => {
    await goInPlace(living(), `${linked(zone.id, language)}&palette=${palette}`);
    await untilPage(living(), zone.name[language]);
    await untilMapState(living(), 'ready');
    expect(await living().evaluate(() => document.documentElement.dataset['palette'])).toBe(palette);
    // What is open stays so from one palette to the next.
    const mark = panelOf(living()).locator('button.source-mark').first();
    for (const opener of [mark, living().getByRole('button', { name: texts.map.layers })])
      if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
    expect(await mark.getAttribute('aria-expanded')).toBe('true');
    await living().getByRole('checkbox').first().waitFor();
    expect(await violationsIn(living(), 'source opened, layers opened')).toEqual([]);
  });
});

it('no barrier on a phone, at each height of the sheet, and nothing too small for a finger', async () => {
  const { handle } = messagesIn('zh').panel.sheet;
  const page = await visit('', { width: 390, height: 844, touch: true });
  await untilPage(page, messagesIn('zh').title);
  for (const name of [handle.half, handle.full, handle.peek]) {
    expect(await violationsIn(page, 'sheet of a phone')).toEqual([]);
    expect(await tooSmall(page, 44)).toEqual([]);
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  }
  const { directory, targets } = messagesIn('zh').pages;
  for (const [id, name] of [
    [zone.id, zone.name.zh],
    ['targets', targets.name],
    ['directory', directory.name],
  ] as const) {
    await goInPlace(page, linked(id));
    await untilPage(page, name);
    expect(await tooSmall(page, 44)).toEqual([]);
  }
});
