import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isUnsaved } from '../../src/desk/deskStore';
import { deskTexts } from '../../src/i18n/desk';
import { limits } from '../../src/office/limits';
import { refusals } from '../../src/office/xlsx/inspect';
import { file, moved, nothingKept, office, openDesk, outcome, raw, workbook } from './opened';

const texts = deskTexts.zh;

describe('the desk', { timeout: 60_000 }, () => {
  it('says why the published facts are not there, and asks again', async () => {
    let times = 0;
    const { actions, user } = openDesk({
      load: async () => {
        times += 1;
        if (times === 1) throw new Error('HTTP 503');
        return { version: '20251101aabbccdd', raw, roads: [], tours: [], search: {} };
      },
    });
    await actions.begun();
    expect((await screen.findByRole('alert')).textContent).toContain('HTTP 503');
    await user.click(screen.getByRole('button', { name: texts.again }));
    expect(await screen.findByRole('heading', { name: texts.start.title })).toBeTruthy();
  });

  it('lists mistakes by sheet and cell, and changes with what was before and after', async () => {
    const { actions, store, user } = openDesk();
    await actions.begun();
    expect(isUnsaved(store.getState())).toBe(false);
    await actions.filesChosen([office()]);
    const mistakes = await screen.findByRole('region', { name: new RegExp(texts.mistakes.title) });
    for (const cell of workbook.expected)
      expect(within(mistakes).getByText(cell.split(' ').at(-1) ?? '')).toBeTruthy();
    const changes = screen.getByRole('region', { name: new RegExp(texts.changes.title) });
    expect(within(changes).getAllByRole('listitem')).toHaveLength(3);
    await user.click(within(changes).getByRole('button', { name: `${texts.changes.kinds.added} 1` }));
    const [added] = within(changes).getAllByRole('listitem');
    if (added === undefined) throw new Error('nothing was added');
    await user.click(within(added).getByRole('button', { name: texts.changes.wholeRecord }));
    expect(within(added).getByText('类别 Kind').tagName).toBe('TH');
    expect(within(added).getByText('企业 company').tagName).toBe('TD');
    expect(isUnsaved(store.getState())).toBe(true);
    const { draft } = store.getState();
    if (draft === null) throw new Error('no draft');
    actions.versionTaken(draft);
    expect(isUnsaved(store.getState())).toBe(false);
    // What was edited while it was being packed is in no version.
    await actions.edited([moved()]);
    actions.versionTaken(draft);
    expect(isUnsaved(store.getState())).toBe(true);
  });

  it('reads what it can, and names each file that it cannot', async () => {
    const refused = [{ name: 'old.xls', ...refusals.old }];
    const { actions } = openDesk({ start: async () => ({ read: async () => ({ ...outcome, refused }) }) });
    await actions.begun();
    const old = new Uint8Array(1);
    const large = file('large.xlsx', new Uint8Array(), limits.fileBytes + 1);
    await actions.filesChosen([file('old.xls', old), office(), large]);
    const alert = screen.getByText(texts.refused.title('old.xls')).closest('[role=alert]');
    expect(alert?.textContent).toContain('加了密码');
    expect(alert?.textContent).toContain(texts.refused.title('large.xlsx'));
    expect(screen.getByText(texts.start.opened('office.xlsx'))).toBeTruthy();
  });

  it('keeps the good files and the edits, reads them again at the next opening, and forgets when told', async () => {
    const { actions, shelf, user, store } = openDesk();
    await actions.begun();
    await actions.filesChosen([office()]);
    await actions.edited([moved()]);
    expect(store.getState().draft?.problems).toEqual([]);
    expect(shelf.kept.files.map(({ name }) => name)).toEqual(['office.xlsx']);
    expect(shelf.kept.edits).toHaveLength(1);
    const before = store.getState().draft?.changes;
    await actions.begun();
    expect(store.getState().draft?.changes).toEqual(before);
    await user.click(screen.getByRole('button', { name: texts.start.discard }));
    expect(shelf.kept).toEqual(nothingKept);
    expect(store.getState().draft).toBeNull();
  });

  it('says so where the browser keeps nothing, and where the reading breaks off', async () => {
    let broken = false;
    const { actions } = openDesk({
      keep: async () => false,
      start: async () => ({
        read: async () => {
          if (broken) throw new Error('The workbook worker broke');
          return outcome;
        },
      }),
    });
    await actions.begun();
    await actions.filesChosen([office()]);
    expect(await screen.findByText(new RegExp(texts.start.notKept))).toBeTruthy();
    broken = true;
    await actions.filesChosen([office()]);
    expect(await screen.findByText(texts.start.workerFailed)).toBeTruthy();
    expect(screen.getByText(texts.start.opened('office.xlsx'))).toBeTruthy();
  });
});
