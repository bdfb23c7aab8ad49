import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages';
import { isWide, pageIds } from '../../src/store/pages';
import { expectNoBarrier, openPanel } from './opened';

/** The way to what is kept stands above every page, once something is. */
const made: readonly string[] = ['shortlist'];

describe.each(['zh', 'en'] as const)('the overview (%s)', (language) => {
  const messages = messagesIn(language);

  it('says whose map this is under one heading', async () => {
    openPanel({ language });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(messages.title);
    expect(screen.getByText(messages.pages.overview.lead)).toBeTruthy();
    await expectNoBarrier();
  });

  it('has the five zones in order, each a link to its page', () => {
    const { belt } = openPanel({ language });
    const rows = screen
      .getAllByRole('heading', { level: 3 })
      .map((heading) => within(heading).getByRole('link'));
    expect(rows.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('id'))).toEqual(
      belt.zonesInOrder().map(({ id }) => id),
    );
  });

  it('shows the corridor as a line with its members in order', () => {
    openPanel({ language });
    const [line] = screen.getAllByRole('list').filter(({ className }) => className === 'line');
    const stops = line === undefined ? [] : within(line).getAllByRole('link');
    expect(stops.map(({ textContent }) => textContent)).toEqual(
      language === 'zh' ? ['1大创智', '4环同济', '湾谷'] : ['1Da Chuangzhi', '4Huan-Tongji', 'Bay Valley'],
    );
  });

  it('leads to every page of the whole district', async () => {
    const { user, scene } = openPanel({ language });
    for (const page of pageIds.filter((id) => !isWide(id) && !made.includes(id))) {
      const links = screen
        .getAllByRole('link')
        .filter((link) => link.getAttribute('href')?.endsWith(`&id=${page}`));
      expect(links.length, page).toBeGreaterThan(0);
    }
    await user.click(screen.getByRole('link', { name: new RegExp(`^${messages.pages.directory.name}`) }));
    expect(scene().selected).toBe('directory');
  });

  it('never shows a number without its date and its source', () => {
    const { container } = openPanel({ language });
    const figures = container.querySelectorAll('.figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.querySelector('.figure-date')?.textContent).toMatch(/20\d\d/);
      expect(figure.querySelector('button.source-mark')).not.toBeNull();
    }
  });
});
