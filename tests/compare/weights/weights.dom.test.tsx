import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../src/i18n/compare';
import { measureTexts } from '../../../src/i18n/measures';
import { weightsTexts } from '../../../src/i18n/weights';
import { type Criterion, mostCriteria } from '../../../src/store/comparing';
import { expectNoBarrier } from '../../panels/opened';
import { everything, measured, riverAndCampuses, three, weigh } from './weighing';

const texts = weightsTexts.zh;
const { names } = measureTexts.zh;
const river = names['river-frontage'];
const campuses = names.campuses;

const sixty: readonly Criterion[] = [
  { indicator: 'river-frontage', weight: 60, better: 'higher' },
  { indicator: 'campuses', weight: 40, better: 'higher' },
];

/** Place, name and score of each row of a ranking. */
function standings(method: 'minMax' | 'ranks'): string[] {
  const list = screen.getByRole('region', { name: new RegExp(texts.methods[method].name) });
  return within(list)
    .getAllByRole('listitem')
    .map((row) => [...row.children].slice(0, 3).map((part) => part.firstChild?.textContent))
    .map(([place, , score], row) => {
      const link = within(list).getAllByRole('link')[row];
      return `${place} ${link?.lastChild?.textContent} ${score}`;
    });
}

const slider = (name: string) => screen.getByRole('slider', { name: texts.weightOf(name) });
const verdict = () => document.querySelector('.weights-verdict')?.textContent;

describe('the ranking', () => {
  it('is made in both ways, over what is known, with bounds for what is not', () => {
    weigh({ comparing: { criteria: sixty } });
    expect(standings('minMax')).toEqual(['1 滨江 0.60', '2 大创智 0.40', '2 大创谷 0.40']);
    expect(standings('ranks')).toEqual(['1 滨江 0.60', '2 大创谷 0.50', '3 大创智 0.40']);
    expect(screen.getByText(texts.bounds('0.24', '0.64'))).toBeTruthy();
    expect(screen.getByText(texts.bounds('0.30', '0.70'))).toBeTruthy();
    expect(verdict()).toBe(texts.agree(texts.first('滨江', 1)) + texts.below);
    expect(screen.getByText(texts.missingDecides('滨江或大创谷'))).toBeTruthy();
  });

  it('says where the two methods disagree', () => {
    const measures = measured(three, {
      'river-frontage': [0, 10, 9],
      campuses: [3, 0, 2],
      'green-share': [1, 0, 2],
    });
    weigh({
      measures,
      comparing: {
        criteria: [{ indicator: 'campuses', weight: 100, better: 'higher' }, ...sixty.slice(0, 1)],
      },
    });
    // by distance 0.63, 0.38 and 0.67 · 0.63 + 0.9 · 0.38 = 0.75; by place 0.63, 0.38, 0.5
    expect(standings('minMax')[0]).toBe('1 大创谷 0.75');
    expect(standings('ranks')[0]).toBe('1 大创智 0.63');
    expect(verdict()).toBe(texts.differ('大创谷第一', '大创智第一'));
  });

  it('waits while the base map is measured, and does without it where that fails', () => {
    const { measure } = weigh({ measures: { status: 'working' } });
    expect(verdict()).toBe(texts.working);
    expect(screen.queryByRole('region', { name: /按差距/ })).toBeNull();
    measure(riverAndCampuses);
    expect(standings('minMax')).toHaveLength(3);
    const text = { zh: '无', en: 'none' };
    measure({
      status: 'failed',
      problem: { file: 'parks', record: null, field: null, problem: text, remedy: text },
    });
    expect(screen.getByText(texts.failed)).toBeTruthy();
    expect(verdict()).toBe(texts.noCriteria);
  });

  it('has nobody first where nothing has a weight', () => {
    weigh({ comparing: { criteria: sixty.map((one) => ({ ...one, weight: 0 })) } });
    expect(verdict()).toBe(texts.noWeights);
    expect(screen.queryByRole('region', { name: /按差距/ })).toBeNull();
  });

  it('leaves out what a link asks for and nobody has, and says so', () => {
    weigh({ comparing: { criteria: [...sixty, { indicator: 'no-such', weight: 9, better: 'lower' }] } });
    expect(screen.getByText(texts.lost(1))).toBeTruthy();
    expect(screen.getAllByRole('slider')).toHaveLength(2);
  });
});

describe('the criteria', () => {
  it('begin with one of each theme, all of one weight, and the Scene stays as it is', () => {
    const { criteria } = weigh({ measures: everything });
    expect(criteria()).toEqual([]);
    const begun = ['river-frontage', 'stations-near', 'green-share', 'campuses'] as const;
    for (const id of begun) expect(slider(names[id])).toHaveProperty('value', '50');
    expect(screen.queryByRole('slider', { name: texts.weightOf(names.area) })).toBeNull();
    expect(screen.getByRole('button', { name: texts.reset })).toHaveProperty('disabled', true);
  });

  it('are weighed by slider and by number, in the Scene, and another leader is said once', async () => {
    const { criteria, user, said } = weigh({ comparing: { criteria: sixty } });
    fireEvent.change(slider(river), { target: { value: '50' } });
    expect(criteria()[0]?.weight).toBe(50);
    expect(said()).toBe('');
    fireEvent.change(slider(river), { target: { value: '20' } });
    expect(said()).toBe(texts.agree('大创智第一'));
    expect(slider(river).getAttribute('aria-valuetext')).toBe(texts.points(20, '33.3%'));
    const number = screen.getByRole('spinbutton', { name: texts.weightNumber(river) });
    await user.clear(number);
    expect(criteria()[0]?.weight).toBe(20);
    expect(number.getAttribute('aria-invalid')).toBe('true');
    await user.type(number, '70');
    expect(criteria()[0]?.weight).toBe(70);
    expect(said()).toBe(texts.agree('滨江第一'));
    await user.type(number, '0');
    expect(criteria()[0]?.weight, '700 is no weight').toBe(70);
    await user.tab();
    expect(number).toHaveProperty('value', '70');
  });

  it('turn round', async () => {
    const { criteria, user } = weigh({ comparing: { criteria: sixty } });
    const switches = screen.getByRole('group', { name: texts.better(river) });
    await user.click(within(switches).getByRole('button', { name: texts.directions.lower }));
    expect(criteria()[0]).toEqual({ indicator: 'river-frontage', weight: 60, better: 'lower' });
    expect(standings('minMax')[0]).toBe('1 大创智 1.00');
  });

  it('keep the focus when one is taken out: it goes to the next', async () => {
    const { user } = weigh({ comparing: { criteria: sixty } });
    await user.click(screen.getByRole('button', { name: texts.remove(river) }));
    expect(document.activeElement?.textContent).toBe(campuses);
  });

  it('come and go by their boxes; the last one stays, and there are never too many', async () => {
    const { criteria, user } = weigh({ measures: everything, comparing: { criteria: sixty } });
    const box = (name: string) =>
      screen.getByRole('checkbox', { name: new RegExp(`^${name}`), hidden: true });
    await user.click(box(campuses));
    expect(criteria()).toEqual(sixty.slice(0, 1));
    expect(box(river)).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: texts.remove(river) })).toHaveProperty('disabled', true);
    for (const checkbox of screen.getAllByRole('checkbox', { hidden: true })) {
      if (!checkbox.matches(':checked, :disabled')) await user.click(checkbox);
    }
    expect(criteria()).toHaveLength(mostCriteria);
    expect(
      screen
        .getAllByRole('checkbox', { checked: false, hidden: true })
        .every((one) => one.matches(':disabled')),
    ).toBe(true);
    await user.click(screen.getByRole('button', { name: texts.reset }));
    expect(criteria()).toEqual([]);
  });

  it('can be made equal', async () => {
    const { criteria, user } = weigh({ comparing: { criteria: sixty } });
    await user.click(screen.getByRole('button', { name: texts.equal }));
    expect(criteria().map(({ weight }) => weight)).toEqual([50, 50]);
  });

  it('say how far each weight may move', () => {
    weigh({ comparing: { criteria: sixty } });
    const card = slider(river).closest('li');
    // Binjiang x, Da Chuangzhi 1 - x, Da Chuanggu at its 0.4 whatever x is
    const words = `“${river}”的占比不低于 50% 时，滨江都居第一。其余占比下居首的：大创智。`;
    expect(
      [...(card?.querySelectorAll('.stability-words') ?? [])].map(({ textContent }) => textContent),
    ).toEqual([words, words]);
    const other = slider(campuses).closest('li')?.querySelector('.stability-words')?.textContent;
    expect(other).toBe(`“${campuses}”的占比不超过 50% 时，滨江都居第一。其余占比下居首的：大创智。`);
  });

  it('say nothing of an only one', () => {
    weigh({ comparing: { criteria: sixty.slice(0, 1) } });
    expect(screen.getAllByText(texts.stable.alone)).toHaveLength(2);
  });
});

describe('the values', () => {
  it('open their method, show what they become, and why there is none', async () => {
    const { user } = weigh({ comparing: { criteria: sixty } });
    const table = within(screen.getByRole('region', { name: texts.valuesRegion }));
    const [, first, second] = table.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(first).toContain('0.40 · 0.50');
    expect(second).toContain(compareTexts.zh.missing.notCovered);
    const [mark] = table.getAllByRole('button');
    if (mark === undefined) throw new Error('No value has a mark');
    await user.click(mark);
    expect(table.getByText(measureTexts.zh.methods['river-frontage'])).toBeTruthy();
  });

  it.each(['zh', 'en'] as const)('and the page have no barrier: %s', async (language) => {
    weigh({ language, measures: everything });
    expect(screen.getByRole('heading', { name: weightsTexts[language].criteria })).toBeTruthy();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await expectNoBarrier();
  });
});
