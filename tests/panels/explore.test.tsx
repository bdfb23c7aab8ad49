import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exploreTexts } from '../../src/i18n/explore';
import { messagesIn } from '../../src/i18n/messages';
import { noFilter } from '../../src/search/filter';
import { expectNoBarrier, openPanel, settled } from './opened';

const { zh, en } = exploreTexts;
/** What the panel's live region says. */
const said = (language: 'zh' | 'en') =>
  screen.getByRole('status', { name: messagesIn(language).panel.notices.label }).textContent;
const rows = (container: HTMLElement) => container.querySelectorAll('.row').length;

/** The page, once it has come; all records are listed. */
async function openExplore(language: 'zh' | 'en' = 'zh') {
  const opened = openPanel({ page: 'directory', language });
  await screen.findByRole('searchbox');
  await settled();
  const texts = exploreTexts[language];
  const open = (facet: keyof typeof texts.facets) =>
    opened.user.click(
      within(screen.getByRole('region', { name: texts.filters })).getByRole('button', {
        name: new RegExp(`^${literal(texts.facets[facet])}`),
      }),
    );
  return { ...opened, open, total: opened.belt.allSubjects().length };
}
const literal = (text: string) => text.replace(/[+()]/g, '\\$&');
const option = (name: string, count: number, records = zh.records) =>
  screen.getByRole('checkbox', { name: `${name} ${count} ${records}` });

describe('the page of all records', () => {
  it('lists every record of every kind', async () => {
    const { container, total } = await openExplore();
    expect(rows(container)).toBe(total);
    await expectNoBarrier();
  });

  it.each(['甲公', 'alph', 'ALPHA', ' alpha '])('finds by “%s”, in either language', async (typed) => {
    const { container, user } = await openExplore();
    await user.type(screen.getByRole('searchbox'), typed);
    await waitFor(() => expect(rows(container)).toBe(1));
    expect(screen.getByText('甲公司')).toBeTruthy();
  });

  it('says how many are shown, to the eye and in the one live region', async () => {
    const { user, total } = await openExplore('en');
    await user.type(screen.getByRole('searchbox'), 'gamma');
    const words = en.shown(1, total);
    await waitFor(() => expect(screen.getAllByText(words)).toHaveLength(2));
    expect(said('en')).toBe(words);
  });

  it('brings the filters into sight when a narrow page unfolds them, and moves nothing when it folds them', async () => {
    const { user } = await openExplore();
    const moved: string[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView() {
      moved.push(this.textContent);
    };
    const fold = screen.getByRole('button', { name: zh.open(0) });
    await user.click(fold);
    expect(moved).toEqual([fold.textContent]);
    await user.click(fold);
    expect(moved).toHaveLength(1);
  });

  it('says what to do when nothing matches', async () => {
    const { user } = await openExplore();
    await user.type(screen.getByRole('searchbox'), 'qqq');
    expect(await screen.findByText(zh.none)).toBeTruthy();
    await expectNoBarrier();
  });
});

describe('a facet', () => {
  it('opens to options with their counts, and a choice narrows the list and the Scene', async () => {
    const { container, user, open, scene, total } = await openExplore();
    await open('kind');
    expect(option('企业', 2)).toHaveProperty('checked', false);
    await user.click(option('企业', 2));
    expect(scene().filter).toEqual({ ...noFilter, kind: ['company'] });
    expect(rows(container)).toBe(2);
    expect(said('zh')).toBe(zh.shown(2, total));
    await expectNoBarrier();
  });

  it('keeps its other options open to widen the choice, and narrows those of the others to what is left', async () => {
    const { container, user, open } = await openExplore();
    await open('kind');
    await user.click(option('企业', 2));
    await user.click(option('平台机构', 1));
    expect(rows(container)).toBe(3);
    await open('zone');
    expect(option('大创智', 1)).toHaveProperty('disabled', false);
    expect(option('复兴岛', 0)).toHaveProperty('disabled', true);
  });

  it('counts what the words have found', async () => {
    const { user, open } = await openExplore();
    await user.type(screen.getByRole('searchbox'), '滨江');
    await open('kind');
    await waitFor(() => expect(option('片区与分段', 2)).toHaveProperty('disabled', false));
    expect(option('企业', 0)).toHaveProperty('disabled', true);
  });

  it('shows the industries as a tree: a choice opens what is above it and includes what is below', async () => {
    const { user, open, scene } = await openExplore();
    await open('industry');
    const [system, four, ai] = [option('产业体系', 4), option('新兴领域', 3), option('人工智能', 2)];
    await user.click(ai);
    expect([system, four].map((box) => box.matches(':indeterminate'))).toEqual([true, true]);
    await user.click(four);
    expect(scene().filter.industry).toEqual(['four']);
    expect(ai).toMatchObject({ checked: true, disabled: true });
    expect(ai.closest('label')?.textContent).toContain(zh.included);
    expect(four.matches(':indeterminate')).toBe(false);
    await user.click(four);
    expect(scene().filter).toEqual(noFilter);
  });

  it('can be cleared by itself', async () => {
    const { user, open, actions, scene } = await openExplore();
    act(() => {
      actions.facetToggled('kind', 'company');
      actions.facetToggled('zone', 'binjiang');
    });
    await open('kind');
    await user.click(screen.getByRole('button', { name: zh.clearGroup(zh.facets.kind) }));
    expect(scene().filter).toEqual({ ...noFilter, zone: ['binjiang'] });
  });

  it('closes on Esc, and the focus returns to it', async () => {
    const { user, open } = await openExplore();
    await open('status');
    const group = screen.getByRole('group', { name: zh.facets.status });
    within(group).getAllByRole('checkbox')[0]?.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: zh.facets.status })).toBeNull();
    expect(document.activeElement?.textContent).toContain(zh.facets.status);
  });
});

describe('what is chosen', () => {
  it('stands in chips: each is taken back by its own cross, all by one word', async () => {
    const { user, actions, scene, container, total } = await openExplore();
    act(() => {
      actions.facetToggled('kind', 'company');
      actions.facetToggled('zone', 'yangpu');
    });
    expect(rows(container)).toBe(1);
    await expectNoBarrier();
    await user.click(screen.getByRole('button', { name: zh.remove(zh.facets.zone, zh.noZone) }));
    expect(scene().filter).toEqual({ ...noFilter, kind: ['company'] });
    await user.click(screen.getByRole('button', { name: zh.clearAll }));
    expect(scene().filter).toEqual(noFilter);
    expect(rows(container)).toBe(total);
    expect(said('zh')).toBe(zh.shown(total, total));
  });

  it('can be taken back even where the facts do not know it', async () => {
    const { user, actions, scene } = await openExplore();
    act(() => actions.facetToggled('zone', 'atlantis'));
    await user.click(screen.getByRole('button', { name: zh.remove(zh.facets.zone, 'atlantis') }));
    expect(scene().filter).toEqual(noFilter);
  });
});

it('both languages have words for every option', async () => {
  for (const language of ['zh', 'en'] as const) {
    const { container, unmount, open } = await openExplore(language);
    for (const facet of ['industry', 'kind', 'zone', 'part', 'status', 'site'] as const) await open(facet);
    const names = [...container.querySelectorAll('.option-name')].map(({ textContent }) => textContent ?? '');
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(name).toMatch(language === 'zh' ? /\p{Script=Han}/u : /^[A-Z]|^[a-z]/);
    await expectNoBarrier();
    unmount();
  }
});
