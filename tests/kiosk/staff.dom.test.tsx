import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { staffTexts } from '../../src/i18n/staff';
import { kioskState } from '../../src/kiosk/state';
import { visitsKey } from '../../src/kiosk/visits';
import { barriers, controls, guard, openStaff, prepareStaff, press } from './openedStaff';

const { zh, en } = staffTexts;
prepareStaff();

describe('the page for staff', () => {
  const row = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

  it('shows how page and machine are', async () => {
    const { actions } = await openStaff('open');
    await screen.findByText(zh.health.app);
    expect(row(zh.health.app)).toBe('0123456789abcdef');
    expect(row(zh.health.map)).toBe(zh.health.mapStates.loading);
    expect(row(zh.health.worker)).toBe(zh.health.workerStates.absent);
    expect(row(zh.health.update)).toBe(zh.health.none);
    act(() => {
      actions.incidentNoted('context-lost', '');
      actions.incidentNoted('update-refused', 'data abc: wrong hash');
    });
    expect(row(zh.health.lost)).toBe('1 次');
    expect(row(zh.health.update)).toContain('data abc: wrong hash');
    expect(await barriers()).toEqual([]);
  });

  it('lists the last fifty incidents, newest first, in the chosen language, and clears them', async () => {
    const { actions, user } = await openStaff('open');
    act(() => {
      for (let count = 1; count <= 60; count += 1) actions.incidentNoted('region-failed', `panel ${count}`);
    });
    const table = () => within(screen.getByRole('region', { name: zh.incidents.title }));
    expect(table().getAllByRole('row')).toHaveLength(51);
    expect(table().getAllByRole('row')[1]?.textContent).toContain(
      `${zh.incidents.kinds['region-failed']}panel 60`,
    );
    await user.click(press('English'));
    expect(screen.getAllByText(en.incidents.kinds['region-failed'])).toHaveLength(50);
    await user.click(press(en.incidents.clear));
    expect(screen.getByText(en.incidents.none)).toBeTruthy();
  });

  it('shows the counts of the last thirty days with their sum', async () => {
    const days = Array.from({ length: 31 }, (_, index) => [
      `2026-10-${String(index + 1).padStart(2, '0')}`,
      index === 0 ? 999 : 2,
      10,
      index,
    ]);
    localStorage.setItem(visitsKey, JSON.stringify({ format: 1, days }));
    await openStaff('open');
    const rows = within(screen.getByRole('region', { name: zh.visits.title })).getAllByRole('row');
    expect(rows).toHaveLength(32);
    expect(rows[1]?.textContent).toBe('2026-10-3121030 秒');
    expect(rows.at(-1)?.textContent).toBe(`${zh.visits.total}6030030 秒`);
  });

  it('marks a screen without a decision as a trial, and shows settings without what guards the PIN', async () => {
    await openStaff('open');
    expect(screen.getByText(zh.exhibition.trial)).toBeTruthy();
    expect(row('idle.ask')).toBe('60');
    expect(row('staff')).toBe(zh.settings.secret);
    expect(document.body.textContent).not.toContain(guard.sha256);
    expect(document.body.textContent).not.toContain(guard.salt);
  });

  it('shows the decision, and which settings are wrong', async () => {
    const { actions } = await openStaff('open', {
      exhibition: {
        coordinateSystem: 'CGCS2000',
        mapReview: { number: '沪S(2026)000号', date: '2026-11-01' },
        baseMap: { origin: { zh: '自制', en: 'own' }, licence: { zh: '开放', en: 'open' } },
      },
    });
    act(() => actions.incidentNoted('settings-refused', 'idle.ask'));
    expect(row(zh.exhibition.review)).toBe('沪S(2026)000号 (2026-11-01)');
    expect(screen.getByText(new RegExp(`^${zh.settings.problems(1)} idle.ask$`))).toBeTruthy();
  });

  it('hands its records out as codes, page by page, and as text', async () => {
    const { actions, user } = await openStaff('open');
    act(() => {
      for (let count = 1; count <= 30; count += 1) actions.incidentNoted('region-failed', `panel ${count}`);
    });
    await user.click(press(zh.take.codes));
    expect(screen.getByRole('img', { name: /第 1 页/ })).toBeTruthy();
    await user.click(press(zh.take.next));
    expect(screen.getByRole('img', { name: /第 2 页/ })).toBeTruthy();
    expect(document.querySelector('.staff-text pre')?.textContent).toMatch(/^2\//);
    expect(await barriers()).toEqual([]);
  });

  it('says that there is no offline service to ask', async () => {
    const { user } = await openStaff('open');
    await user.click(press(zh.actions.updates));
    expect(await screen.findByText(zh.actions.answers.none)).toBeTruthy();
  });

  it('leads back to the invitation by its button and by Esc', async () => {
    const { user } = await openStaff('open');
    await user.click(press(zh.close));
    expect(kioskState.getState().staff).toBe('closed');
    expect(controls.startAgain).toHaveBeenCalledTimes(1);
    act(() => kioskState.setState({ staff: 'open' }));
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(kioskState.getState().staff).toBe('closed');
  });

  it('that nobody ever touches closes after two minutes too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    await openStaff('open');
    await act(async () => vi.advanceTimersByTime(120_000));
    expect(kioskState.getState().staff).toBe('closed');
  });

  it('closes by itself after two minutes without a touch, and asks nobody whether they are there till then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    await openStaff('open');
    await act(async () => vi.advanceTimersByTime(119_000));
    expect(controls.goOn.mock.calls.length).toBeGreaterThan(20);
    window.dispatchEvent(new Event('pointerdown'));
    await act(async () => vi.advanceTimersByTime(119_000));
    expect(kioskState.getState().staff).toBe('open');
    await act(async () => vi.advanceTimersByTime(1000));
    expect(kioskState.getState().staff).toBe('closed');
    expect(controls.startAgain).toHaveBeenCalled();
  });
});
