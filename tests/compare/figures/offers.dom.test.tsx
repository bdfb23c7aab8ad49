import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import ComparePage from '../../../src/compare/ComparePage';
import { compareTexts } from '../../../src/i18n/compare';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { rawFixture } from '../../model/fixture';
import { expectNoBarrier } from '../../panels/opened';
import { openPage } from '../openPage';

const belt = createBelt(parseFacts(rawFixture()).facts);
const texts = compareTexts.zh.figure;

function offers() {
  const { actions } = openPage(<ComparePage />, belt, { selected: 'compare' });
  return { actions, section: within(screen.getByRole('region', { name: texts.title })) };
}

const buttons = ({ section }: ReturnType<typeof offers>) =>
  [texts.svg, texts.png].map((name) => section.getByRole<HTMLButtonElement>('button', { name }));
const measured = ({ actions }: ReturnType<typeof offers>) =>
  act(() => actions.measured({ status: 'ready', values: {} }));

it('waits until everything is measured, and says so', async () => {
  const shown = offers();
  expect(buttons(shown).map(({ disabled }) => disabled)).toEqual([true, true]);
  expect(shown.section.getByRole('status').textContent).toBe(texts.waiting);
  measured(shown);
  expect(buttons(shown).map(({ disabled }) => disabled)).toEqual([false, false]);
  expect(shown.section.getByRole('status').textContent).toBe('');
  await expectNoBarrier();
});

it('begins in the language of the page, with the bars', async () => {
  const { section } = offers();
  const pressed = () =>
    section.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
  expect(pressed()).toEqual([texts.what.bars, '中文']);
  const user = userEvent.setup();
  await user.click(section.getByRole('button', { name: 'English' }));
  await user.click(section.getByRole('button', { name: texts.what.table }));
  expect(pressed()).toEqual([texts.what.table, 'English']);
});

it('offers no map where the device draws none', async () => {
  const shown = offers();
  measured(shown);
  act(() => shown.actions.mapStateChanged('no-webgl'));
  await userEvent.setup().click(shown.section.getByRole('button', { name: texts.what.map }));
  expect(buttons(shown).map(({ disabled }) => disabled)).toEqual([true, true]);
  expect(shown.section.getByRole('status').textContent).toBe(texts.noMap);
});

it('says that a figure could not be made, and can try again', async () => {
  // Nothing draws on a canvas here.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(console, 'warn').mockReturnValue();
  const shown = offers();
  measured(shown);
  await userEvent.setup().click(shown.section.getByRole('button', { name: texts.png }));
  await shown.section.findByText(texts.failed);
  expect(buttons(shown).map(({ disabled }) => disabled)).toEqual([false, false]);
  vi.restoreAllMocks();
});
