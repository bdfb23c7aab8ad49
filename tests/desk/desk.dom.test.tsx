import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { DeskContext } from '../../src/desk/context';
import { DeskWork } from '../../src/desk/DeskWork';
import { createDeskActions, type Means } from '../../src/desk/deskActions';
import { createDeskStore, isUnsaved } from '../../src/desk/deskStore';
import type { Kept } from '../../src/desk/keep';
import { createService, type Outcome } from '../../src/desk/service';
import { deskTexts } from '../../src/i18n/desk';
import type { RawFacts } from '../../src/model/facts';
import { limits } from '../../src/office/limits';
import { refusals } from '../../src/office/xlsx/inspect';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { createBeltStore } from '../../src/store/store';
import { shippedFacts } from '../office/facts';
import { officeWorkbook } from './officeWorkbook';

const texts = deskTexts.zh;
let raw: RawFacts;
let workbook: Awaited<ReturnType<typeof officeWorkbook>>;
/** What the service answers; read once, since reading has tests of its own. */
let outcome: Outcome;
beforeAll(async () => {
  raw = await shippedFacts();
  workbook = await officeWorkbook(raw);
  const files = [{ name: 'office.xlsx', bytes: new Uint8Array(workbook.bytes).buffer }];
  const order = { files, published: { raw, roads: [], tours: [] }, today: '2026-11-26' };
  outcome = await createService().read(order);
}, 60_000);

/** The desk with means of a test: facts as shipped, reading on this thread, a shelf in memory. */
function openDesk(means: Partial<Means> = {}) {
  const shelf: { kept: Kept } = { kept: { files: [], edits: [] } };
  const store = createDeskStore();
  const actions = createDeskActions(store, {
    load: async () => ({ version: '20251101aabbccdd', raw, roads: [], tours: [], search: {} }),
    start: async () => ({ read: async () => outcome }),
    keep: async (draft) => {
      shelf.kept = draft;
      return true;
    },
    kept: async () => shelf.kept,
    forget: async () => {
      shelf.kept = { files: [], edits: [] };
    },
    now: () => new Date(2026, 10, 26),
    ...means,
  });
  const belt = createBeltStore();
  render(
    <BeltContext value={{ store: belt, actions: createActions(belt) }}>
      <DeskContext value={{ store, actions }}>
        <DeskWork />
      </DeskContext>
    </BeltContext>,
  );
  return { store, actions, shelf, user: userEvent.setup() };
}
const file = (name: string, content: Uint8Array, size = content.length) => ({
  name,
  size,
  arrayBuffer: async () => new Uint8Array(content).buffer,
});
const office = () => file('office.xlsx', workbook.bytes);

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
    actions.versionTaken();
    expect(isUnsaved(store.getState())).toBe(false);
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
    await actions.edited([
      {
        kind: 'move-place',
        id: workbook.movedId,
        to: [121.5135, 31.3],
        errorMetres: 50,
        by: '张三',
        on: '2026-11-26',
        note: '',
      },
    ]);
    expect(store.getState().draft?.problems).toEqual([]);
    expect(shelf.kept.files.map(({ name }) => name)).toEqual(['office.xlsx']);
    expect(shelf.kept.edits).toHaveLength(1);
    const before = store.getState().draft?.changes;
    await actions.begun();
    expect(store.getState().draft?.changes).toEqual(before);
    await user.click(screen.getByRole('button', { name: texts.start.discard }));
    expect(shelf.kept).toEqual({ files: [], edits: [] });
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
