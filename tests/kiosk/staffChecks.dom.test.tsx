import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { staffTexts } from '../../src/i18n/staff';
import { kioskState } from '../../src/kiosk/state';
import { openStaff, prepareStaff, press } from './openedStaff';

const { zh } = staffTexts;
prepareStaff();

describe('the checks of the screen', () => {
  it('shows one colour after the other, and comes back after the last', async () => {
    const { user } = await openStaff('open');
    await user.click(press(zh.tests.screen));
    for (const [index, colour] of ['红', '绿', '蓝', '白', '黑', '灰'].entries())
      await user.click(press(zh.tests.step(colour, index + 1, 6)));
    expect(screen.queryByRole('dialog', { name: zh.tests.screen })).toBeNull();
    expect(kioskState.getState().staff).toBe('open');
  });

  it('fills the cells that are touched, counts fingers, and ends by its button', async () => {
    const { user } = await openStaff('open');
    await user.click(press(zh.tests.touch));
    const test = document.querySelector<HTMLElement>('.touch-test');
    if (test === null) throw new Error('no touch test');
    test.getBoundingClientRect = () => new DOMRect(0, 0, 1024, 768);
    const send = (type: string, pointerId: number, clientX: number, clientY: number) =>
      act(() => {
        const event = new MouseEvent(type, { bubbles: true, clientX, clientY, buttons: 1 });
        Object.defineProperty(event, 'pointerId', { value: pointerId });
        test.dispatchEvent(event);
      });
    send('pointerdown', 1, 5, 5);
    send('pointerdown', 2, 1000, 700);
    send('pointermove', 2, 900, 700);
    const said = () => within(test).getByRole('status').textContent;
    expect(said()).toContain(zh.tests.contacts(2, 2));
    expect(said()).toContain(zh.tests.filled(3, 88));
    send('pointerup', 1, 5, 5);
    expect(said()).toContain(zh.tests.contacts(1, 2));
    expect(test.querySelectorAll('[data-touched="true"]')).toHaveLength(3);
    await user.click(press(zh.tests.again));
    expect(said()).toContain(zh.tests.filled(0, 88));
    await user.click(press(zh.tests.leave));
    expect(document.querySelector('.touch-test')).toBeNull();
  });
});
