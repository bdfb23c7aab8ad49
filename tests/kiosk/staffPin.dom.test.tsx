import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { staffTexts } from '../../src/i18n/staff';
import { kioskState } from '../../src/kiosk/state';
import { barriers, openStaff, prepareStaff, press } from './openedStaff';

const { zh, en } = staffTexts;
prepareStaff();

describe('the PIN pad', () => {
  const enter = async (user: Awaited<ReturnType<typeof openStaff>>['user'], pin: string) => {
    for (const digit of pin) await user.click(press(digit));
    await user.click(press(zh.pin.enter));
  };

  it('opens with the right PIN only, and says nothing of a wrong one but that it is wrong', async () => {
    const { user } = await openStaff('pin');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(await barriers()).toEqual([]);
    await enter(user, '1111');
    expect((await screen.findByText(zh.pin.wrong)).textContent).toBe(zh.pin.wrong);
    expect(kioskState.getState().staff).toBe('pin');
    await enter(user, '2468');
    expect(await screen.findByRole('heading', { name: zh.health.title })).toBeTruthy();
    expect(kioskState.getState().staff).toBe('open');
  });

  it('shows how many digits were entered, never which, and takes one back', async () => {
    const { user } = await openStaff('pin');
    await user.click(press('1'));
    await user.click(press('2'));
    await user.click(press(zh.pin.delete));
    expect(screen.getByText(zh.pin.entered(1))).toBeTruthy();
    expect(document.querySelector('.pin-entered')?.textContent).not.toMatch(/2/);
    expect(document.querySelector('input')).toBeNull();
  });

  it('is shut after five wrong tries, counts down, and opens again', async () => {
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { user } = await openStaff('pin');
    for (let count = 0; count < 5; count += 1) {
      await enter(user, '9');
      await act(async () => vi.waitFor(() => expect(press(zh.pin.delete)).toBeTruthy()));
    }
    await act(async () => vi.advanceTimersByTime(1000));
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/秒后再试/));
    expect(press('1').hasAttribute('disabled')).toBe(true);
    await act(async () => vi.advanceTimersByTime(60_000));
    expect(press('1').hasAttribute('disabled')).toBe(false);
  });

  it('says so when no PIN is set, in both languages, and how that is done', async () => {
    const { user } = await openStaff('pin', { staff: null });
    expect(screen.getByText(zh.noPin.how)).toBeTruthy();
    await user.click(press('English'));
    expect(screen.getByText(en.noPin.how)).toBeTruthy();
    expect(screen.getByText('npm run kiosk:pin')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '1' })).toBeNull();
    expect(await barriers()).toEqual([]);
  });
});
