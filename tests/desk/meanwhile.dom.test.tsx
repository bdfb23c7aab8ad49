import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/desk/service';
import { deskTexts } from '../../src/i18n/desk';
import { entriesOf, recordsIn, withRecords } from '../../src/office/published';
import { file, moved, nothingKept, office, openDesk, outcome, raw } from './opened';

vi.mock('../../src/office/xlsx/write', async (original) => ({
  ...(await original()),
  writeWorkbook: failing,
}));
const workbookWriter = vi.hoisted(() => ({ fails: false }));
/** Writes a workbook, unless it is to fail. */
async function failing(...order: readonly [typeof raw]) {
  if (workbookWriter.fails) throw new Error('Failed to fetch');
  const { writeWorkbook } = await vi.importActual<typeof import('../../src/office/xlsx/write')>(
    '../../src/office/xlsx/write',
  );
  return writeWorkbook(...order);
}

const texts = deskTexts.zh;
afterEach(() => {
  workbookWriter.fails = false;
  vi.unstubAllGlobals();
});

/** A reading that ends when it is told to. */
function slowReading() {
  const waiting: (() => void)[] = [];
  const asked: string[][] = [];
  const read = ({ files }: { readonly files: readonly { readonly name: string }[] }) => {
    const names = files.map(({ name }) => name);
    asked.push(names);
    return new Promise<Outcome>((resolve) => {
      waiting.push(() => resolve({ ...outcome, names }));
    });
  };
  const end = () => act(async () => waiting.shift()?.());
  return { means: { start: async () => ({ read }) }, asked, end };
}
const begun = async (desk: ReturnType<typeof openDesk>) => {
  await desk.actions.begun();
  return desk;
};
const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve)));

describe('while files are being read', { timeout: 60_000 }, () => {
  it('an edit is kept beside the files of the former visit', async () => {
    const { means, end } = slowReading();
    const kept = { ...nothingKept, files: [{ name: 'kept.xlsx', bytes: new ArrayBuffer(1) }] };
    const { actions, shelf } = openDesk({ ...means, kept: async () => kept });
    const opening = actions.begun();
    await settled();
    await actions.edited([moved()]);
    expect(shelf.kept.files.map(({ name }) => name)).toEqual(['kept.xlsx']);
    await end();
    await opening;
    expect(screen.getByText(texts.start.opened('kept.xlsx'))).toBeTruthy();
    expect(shelf.kept.edits).toHaveLength(1);
  });

  it('others that are dropped wait their turn', async () => {
    const { means, asked, end } = slowReading();
    const { actions } = await begun(openDesk(means));
    const both = [actions.filesChosen([office()]), actions.filesChosen([file('b.xlsx', new Uint8Array(1))])];
    await settled();
    await end();
    await settled();
    await end();
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(asked).toEqual([['office.xlsx'], ['b.xlsx']]);
    expect(screen.getByText(texts.start.opened('b.xlsx'))).toBeTruthy();
  });

  it('a draft that is discarded does not come back', async () => {
    const { means, end } = slowReading();
    const { actions, store, shelf } = await begun(openDesk(means));
    await actions.edited([moved()]);
    const reading = actions.filesChosen([office()]);
    await settled();
    await actions.draftDiscarded();
    expect(store.getState().reading).toBeNull();
    await end();
    expect(await reading).toBe(false);
    expect(store.getState().draft).toBeNull();
    expect(shelf.kept).toEqual(nothingKept);
  });
});

describe('what goes wrong is said', { timeout: 60_000 }, () => {
  it('of a file that the browser cannot reach', async () => {
    const { actions } = await begun(openDesk());
    const held = { ...office(), arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) };
    expect(await actions.filesChosen([held])).toBe(false);
    expect(
      (await screen.findByText(texts.refused.title('office.xlsx'))).closest('[role=alert]'),
    ).toBeTruthy();
  });

  it('of a workbook that is not made, and it can be asked for again', async () => {
    workbookWriter.fails = true;
    const { user } = await begun(openDesk());
    const button = await screen.findByRole('button', { name: texts.start.workbook });
    await user.click(button);
    expect(await screen.findByText(texts.start.notMade('Failed to fetch'))).toBeTruthy();
    expect(button.getAttribute('aria-disabled')).toBe('false');
  });

  it('where there is no clipboard', async () => {
    const { actions, user } = await begun(openDesk());
    await actions.filesChosen([office()]);
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    await user.click(await screen.findByRole('button', { name: texts.mistakes.copy }));
    expect(await screen.findByText(texts.mistakes.notCopied)).toBeTruthy();
  });

  it('of the draft that it was said of, and no other', async () => {
    vi.stubGlobal('isSecureContext', false);
    const { actions, user } = await begun(openDesk());
    await actions.filesChosen([office()]);
    await user.click(await screen.findByRole('button', { name: texts.next.bundle }));
    expect(screen.getByText(texts.next.insecure)).toBeTruthy();
    await act(() => actions.edited([moved()]));
    expect(screen.queryByText(texts.next.insecure)).toBeNull();
  });
});

describe('the list of changes', { timeout: 60_000 }, () => {
  it('shows several whole records at once', async () => {
    const [model = {}] = recordsIn(raw, 'places');
    const company = (id: string) => ({ ...model, id, properties: { ...entriesOf(model), id } });
    const lists = {
      places: [...recordsIn(raw, 'places'), company('first-company'), company('second-company')],
      plans: recordsIn(raw, 'plans'),
      indicators: recordsIn(raw, 'indicators'),
      observations: recordsIn(raw, 'observations'),
      sources: recordsIn(raw, 'sources'),
    };
    const imported = outcome.imported && { ...outcome.imported, raw: withRecords(raw, lists) };
    const read = async () => ({ ...outcome, imported });
    const { actions, user } = await begun(openDesk({ start: async () => ({ read }) }));
    await actions.filesChosen([office()]);
    const changes = await screen.findByRole('region', { name: new RegExp(texts.changes.title) });
    for (const button of within(changes).getAllByRole('button', { name: texts.changes.wholeRecord }))
      await user.click(button);
    // Whatever happens on the desk, both are asked again for what they show.
    act(() => actions.refusalDismissed('none'));
    expect(within(changes).getAllByRole('table')).toHaveLength(2);
  });
});

describe('the focus', { timeout: 60_000 }, () => {
  it('stays where the button was that went', async () => {
    const { actions, user } = await begun(openDesk());
    await actions.filesChosen([office()]);
    await user.click(await screen.findByRole('button', { name: texts.start.discard }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: texts.start.title }));
  });
});
