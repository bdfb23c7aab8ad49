import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { today } from '../../src/model/today';
import { isAtlas, isWide, pageIds } from '../../src/store/pages';
import { figureView } from '../../src/wording/figures';
import { readingOf } from '../../src/wording/reading';
import { kindWord, siteWords } from '../../src/wording/subjects';
import { readFacts } from '../setup/facts';
import { arrived, expectNoBarrier, openPanel } from './opened';

const belt = createBelt(parseFacts(readFacts()).facts);
// Pages that take the window, or most of it, stand outside the panel.
const pages = pageIds.filter((page) => !isWide(page) && !isAtlas(page));
const ids = [...pages, ...belt.allSubjects().map(({ id }) => id)];

/** What the map shows of a record by mark, hue and disc, in the words that its page must have. */
function drawnWords(id: string, language: Language): string[] {
  const subject = belt.subject(id);
  const reading = readingOf(belt, language, today());
  if (subject?.type === 'zone')
    return [
      subject.name.zh,
      subject.name.en,
      kindWord(subject, reading),
      `${subject.record.boundary.errorMetres}`,
    ];
  if (subject?.type !== 'place') return [];
  const { record, name } = subject;
  return [
    ...[name.zh, name.en, kindWord(subject, reading), siteWords(record, reading)],
    ...record.areas.map((area) => belt.areaName(area)[language]),
    ...record.figures.map((figure, index) => figureView(figure, index, reading).value),
  ];
}

it.each(['zh', 'en'] as const)(
  'every published record and page opens under one heading with its sources (%s)',
  async (language) => {
    const { actions, container } = openPanel({ language, belt });
    for (const id of ids) {
      act(() => actions.subjectChosen(id));
      // Some pages come when they are asked for.
      await arrived();
      const headings = container.querySelectorAll('h1');
      expect(headings, id).toHaveLength(1);
      expect(headings[0]?.textContent, id).toBeTruthy();
      const anchors = [...container.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(anchors).size, id).toBe(anchors.length);
      if (belt.subject(id) !== undefined) expect(container.querySelector('#sources'), id).not.toBeNull();
      for (const figure of container.querySelectorAll('.figure')) {
        expect(figure.querySelector('.figure-date')?.textContent, id).toMatch(/(19|20)\d\d/);
        expect(figure.querySelector('.source-mark'), id).not.toBeNull();
      }
      expect(container.textContent, id).not.toMatch(/undefined|NaN|\[object/);
      for (const words of drawnWords(id, language)) expect(container.textContent, id).toContain(words);
    }
  },
  // Some three hundred pages, each drawn whole.
  180_000,
);

it.each(belt.zonesInOrder().map(({ id }) => id))('axe finds no barrier on the page of %s', async (id) => {
  openPanel({ page: id, belt });
  await expectNoBarrier();
});

it('the overview names every zone in both scripts', () => {
  openPanel({ belt });
  for (const { name } of belt.zonesInOrder()) {
    expect(screen.getAllByText(name.zh).length).toBeGreaterThan(0);
    expect(screen.getAllByText(name.en).length).toBeGreaterThan(0);
  }
});
