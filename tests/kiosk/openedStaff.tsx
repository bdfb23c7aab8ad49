import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, vi } from 'vitest';
import StaffPage from '../../src/kiosk/staff/StaffPage';
import { freshKiosk, kioskState } from '../../src/kiosk/state';
import { kioskControls } from '../../src/kiosk/visitor';
import { defaultKioskSettings } from '../../src/model/kiosk-settings';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { createBeltStore } from '../../src/store/store';

/** Of the PIN 2468. */
export const guard = {
  salt: 'salt-of-a-hall',
  sha256: '51d8a8b18feb93a425086840f421fe36f3c54456908b2ec761108b3c919cd6bd',
};
export const controls = { begin: vi.fn(), goOn: vi.fn(), startAgain: vi.fn() };

export const prepareStaff = (): void => {
  beforeEach(() => {
    // jsdom has dialogs, but cannot open them.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    vi.stubGlobal('fetch', async () => new Response('{}', { status: 404 }));
    document.documentElement.dataset['release'] = '0123456789abcdef';
    document.title = 'test';
    document.documentElement.lang = 'zh';
    localStorage.clear();
    kioskControls.setState(controls);
    for (const control of Object.values(controls)) control.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
};

/** The page for staff on a store of its own. */
export async function openStaff(staff: 'pin' | 'open', settings = {}) {
  kioskState.setState({
    ...freshKiosk,
    staff,
    settings: { ...defaultKioskSettings, staff: guard, ...settings },
  });
  const store = createBeltStore();
  const actions = createActions(store);
  await act(async () => {
    render(
      <BeltContext value={{ store, actions }}>
        <StaffPage />
      </BeltContext>,
    );
  });
  return { store, actions, user: userEvent.setup({ delay: null }) };
}
export const press = (name: string) => screen.getByRole('button', { name });
export const barriers = async () => {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};
