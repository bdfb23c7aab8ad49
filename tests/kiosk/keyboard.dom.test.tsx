import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { kioskTexts } from '../../src/i18n/kiosk';
import { openFrame } from './openedFrame';

const { keyboard } = kioskTexts.zh;

function openKeys() {
  const opened = openFrame({ phase: 'serving' });
  const field = screen.getByRole('textbox', { name: 'field' });
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  const heard: string[] = [];
  field.addEventListener('input', () => heard.push(field.value));
  act(() => field.focus());
  const keys = within(screen.getByRole('region', { name: keyboard.label }));
  // Away from the corner in which five quick touches open the staff's page.
  const coords = { clientX: 500, clientY: 700 };
  const press = async (...names: string[]) => {
    for (const name of names)
      await opened.user.pointer({
        target: keys.getByRole('button', { name }),
        coords,
        keys: '[MouseLeft]',
      });
  };
  return { ...opened, field, heard, keys, press };
}

it('stands only while a text field has the focus, and keeps the machine’s own keys away', async () => {
  const { field, press } = openKeys();
  expect(field.getAttribute('inputmode')).toBe('none');
  await press(keyboard.close);
  expect(screen.queryByRole('region', { name: keyboard.label })).toBeNull();
  expect(document.activeElement).toBe(document.body);
});

it('types letters, digits and spaces where the cursor is, without taking the focus', async () => {
  const { field, heard, press } = openKeys();
  await press('a', 'i', keyboard.space, '5');
  expect(heard).toEqual(['a', 'ai', 'ai ', 'ai 5']);
  field.setSelectionRange(1, 2);
  await press('q');
  expect(field.value).toBe('aq 5');
  expect(document.activeElement).toBe(field);
});

it('takes away one character, what is marked, or all', async () => {
  const { field, press } = openKeys();
  await press('r', 'g', 'z', 'n', keyboard.remove);
  expect(field.value).toBe('rgz');
  field.setSelectionRange(0, 2);
  await press(keyboard.remove);
  expect(field.value).toBe('z');
  await press(keyboard.clear, keyboard.remove);
  expect(field.value).toBe('');
});

it('keeps to the length that the field allows', () => {
  const { field, keys } = openKeys();
  for (const name of ['1', '2', '3', '4', '5', '6', '7']) fireEvent.click(keys.getByRole('button', { name }));
  expect(field.value).toBe('123456');
});
