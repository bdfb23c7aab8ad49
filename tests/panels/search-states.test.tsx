import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { searchTexts } from '../../src/i18n/search';
import { belt } from '../search/published';
import { expectNoBarrier } from './opened';
import { files, list, openSearch, options } from './openedSearch';

const texts = searchTexts.zh;

describe('an input method', () => {
  it('is let finish: nothing is looked for in half a word, its Enter chooses nothing', async () => {
    const { field, scene, session } = await openSearch();
    const input = (value: string, isComposing: boolean) =>
      fireEvent(
        field,
        Object.assign(new InputEvent('input', { bubbles: true, isComposing }), setValue(field, value)),
      );
    act(() => field.focus());
    fireEvent.compositionStart(field);
    input('ren', true);
    input("ren'gong", true);
    expect(field).toHaveProperty('value', "ren'gong");
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(session().found).toEqual([]);
    input('人工', true);
    fireEvent.compositionEnd(field);
    expect((await options())[0]?.textContent).toContain('人工智能');
    // Safari's order: the Enter that ended the composition comes after it.
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(scene().selected).toBeNull();
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
    expect(scene().selected).not.toBeNull();
  });
});

/** As a browser sets what was typed: past React's own watch of the value. */
function setValue(field: HTMLElement, value: string): object {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  return {};
}

describe('states', () => {
  it('nothing found: says so, with advice', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'qqqqqq');
    expect(
      await screen.findByText(texts.none('qqqqqq'), { exact: false, selector: '.findings-note' }),
    ).toBeTruthy();
    expect(screen.getByText(texts.advice, { selector: '.findings-advice' })).toBeTruthy();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await expectNoBarrier();
  });

  it('nothing fits exactly: says that these come near', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'wujaiochang');
    expect((await options())[0]?.textContent).toContain('五角场');
    expect(screen.getByText(texts.near, { selector: '.findings-near' })).toBeTruthy();
  });

  it('facts on their way: waits for them, then answers', async () => {
    const { user, field, actions } = await openSearch({ facts: false });
    await user.type(field, 'wjc');
    expect(screen.getByText(texts.loading)).toBeTruthy();
    act(() => actions.factsLoaded(belt, []));
    expect((await options())[0]?.textContent).toContain('五角场');
  });

  it('facts that failed: says so, and tries again when asked', async () => {
    const { user, field, actions } = await openSearch({ facts: false });
    act(() =>
      actions.factsFailed({
        file: 'facts',
        record: null,
        field: null,
        problem: { zh: '', en: '' },
        remedy: { zh: '', en: '' },
      }),
    );
    await user.type(field, 'wjc');
    const again = await screen.findByRole('button', { name: texts.retry });
    act(() => actions.factsLoaded(belt, []));
    await user.click(again);
    expect((await options())[0]?.textContent).toContain('五角场');
  });

  it('readings that cannot be loaded: finds by Han all the same, and says that something is missing', async () => {
    files.gone = true;
    const { createBelt } = await import('../../src/model/belt');
    const { user, field } = await openSearch({ belt: createBelt(belt.facts) });
    await user.type(field, '五角场');
    expect((await options())[0]?.textContent).toContain('五角场');
    expect(screen.getByText(texts.partial)).toBeTruthy();
  });
});

describe('on phones', () => {
  it('a button raises the field; Cancel and Escape give the focus back to it', async () => {
    const { user } = await openSearch();
    const opener = screen.getByRole('button', { name: texts.label });
    const field = () => screen.getByRole('combobox');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    await user.click(opener);
    expect(document.activeElement).toBe(field());
    await user.type(field(), 'wjc');
    await list();
    await user.click(screen.getByRole('button', { name: texts.close }));
    expect(document.activeElement).toBe(opener);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('the button beside the text clears it', async () => {
    const { user, field } = await openSearch();
    await user.type(field, 'wjc');
    await user.click(screen.getByRole('button', { name: texts.clear }));
    expect(field).toHaveProperty('value', '');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('button', { name: texts.clear })).toBeNull();
  });
});
