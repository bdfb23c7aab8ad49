import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll } from 'vitest';
import { DeskContext } from '../../src/desk/context';
import { DeskWork } from '../../src/desk/DeskWork';
import { createDeskActions, type Means } from '../../src/desk/deskActions';
import { createDeskStore } from '../../src/desk/deskStore';
import type { Reopened } from '../../src/desk/kept';
import { createService, type Outcome } from '../../src/desk/service';
import type { RawFacts } from '../../src/model/facts';
import type { Edit } from '../../src/office/edits/edit';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { createBeltStore } from '../../src/store/store';
import { shippedFacts } from '../office/facts';
import { officeWorkbook } from './officeWorkbook';

export let raw: RawFacts;
export let workbook: Awaited<ReturnType<typeof officeWorkbook>>;
/** What the service answers; read once, since reading has tests of its own. */
export let outcome: Outcome;
beforeAll(async () => {
  raw = await shippedFacts();
  workbook = await officeWorkbook(raw);
  const files = [{ name: 'office.xlsx', bytes: new Uint8Array(workbook.bytes).buffer }];
  const order = { files, published: { raw, roads: [], tours: [] }, today: '2026-11-26' };
  outcome = await createService().read(order);
}, 60_000);

export const nothingKept: Reopened = { files: [], edits: [], base: null, choices: [], dropped: [] };

/** The desk with means of a test: facts as shipped, reading on this thread, a shelf in memory. */
export function openDesk(means: Partial<Means> = {}) {
  const shelf: { kept: Reopened } = { kept: nothingKept };
  const store = createDeskStore();
  const actions = createDeskActions(store, {
    load: async () => ({ version: '20251101aabbccdd', raw, roads: [], tours: [], search: {} }),
    former: async () => null,
    start: async () => ({ read: async () => outcome }),
    keep: async (draft) => {
      shelf.kept = { ...draft, dropped: [] };
      return true;
    },
    kept: async () => shelf.kept,
    forget: async () => {
      shelf.kept = nothingKept;
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
export const file = (name: string, content: Uint8Array, size = content.length) => ({
  name,
  size,
  arrayBuffer: async () => new Uint8Array(content).buffer,
});
export const office = () => file('office.xlsx', workbook.bytes);

/** An edit of the place that the workbook moves. */
export const moved = (): Edit => ({
  kind: 'move-place',
  id: workbook.movedId,
  to: [121.5135, 31.3],
  errorMetres: 50,
  by: '张三',
  on: '2026-11-26',
  note: '',
});
