import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { deskTexts } from '../../src/i18n/desk';
import { editingTexts } from '../../src/i18n/editing';
import type { RawFacts } from '../../src/model/facts';
import { at, type Json, put } from '../../src/office/json';
import { entriesOf, idOf, recordsIn, withRecords } from '../../src/office/published';
import { expectNoBarrier } from '../panels/opened';
import { moved, nothingKept, office, openDesk, outcome, raw, workbook } from './opened';

const texts = deskTexts.zh;
const former = '20261101aabbccdd';
const later = '20261126eeff0011';

/** The published facts with another word in places. */
function republished(change: (place: Json) => Json): RawFacts {
  return withRecords(raw, {
    places: recordsIn(raw, 'places').map(change),
    plans: recordsIn(raw, 'plans'),
    indicators: recordsIn(raw, 'indicators'),
    observations: recordsIn(raw, 'observations'),
    sources: recordsIn(raw, 'sources'),
  });
}
const saying = (id: string, path: string, value: unknown) =>
  republished((place) => (idOf(place) === id ? put(place, path, value) : place));
const placeIn = (facts: RawFacts | undefined, id: string) =>
  facts && recordsIn(facts, 'places').find((place) => idOf(place) === id);

/** The desk on another day: the draft of before, and what somebody has published since. */
async function reopenedOn(theirs: RawFacts) {
  const kept = {
    ...nothingKept,
    files: [{ name: 'office.xlsx', bytes: new ArrayBuffer(1) }],
    base: { version: former, raw },
  };
  const published = { version: later, raw: theirs, roads: [], tours: [], search: {} };
  const desk = openDesk({ load: async () => published, kept: async () => kept });
  await desk.actions.begun();
  return desk;
}
const section = () => screen.findByRole('region', { name: texts.since.title });

describe('a draft opened again after somebody else has published', { timeout: 60_000 }, () => {
  it('takes back nothing of what was published meanwhile, and lists it', async () => {
    const other = idOf(recordsIn(raw, 'places').at(-1) ?? {});
    const theirs = saying(other, 'properties.summary.zh', '别人新写的简介。');
    const { store, user } = await reopenedOn(theirs);
    const { draft } = store.getState();
    expect(at(placeIn(draft?.raw, other), 'properties.summary.zh')).toBe('别人新写的简介。');
    expect(draft?.changes.map(({ id }) => id)).not.toContain(other);
    expect(draft?.changes).toHaveLength(3);
    const list = within(await section());
    expect(list.getByText(texts.since.none)).toBeTruthy();
    await user.click(list.getByRole('button', { name: texts.since.list(1) }));
    expect(list.getByText('别人新写的简介。').tagName).toBe('TD');
    await expectNoBarrier();
  });

  it('asks where both changed the same, and makes no version before that is decided', async () => {
    const id = workbook.movedId;
    const site = placeIn(raw, id);
    const [longitude, latitude] = [121.5, 31.29];
    const theirs = saying(id, 'geometry.coordinates', [longitude, latitude]);
    const { store, user, shelf } = await reopenedOn(theirs);
    const coordinates = () => at(placeIn(store.getState().draft?.raw, id), 'geometry.coordinates');
    expect(coordinates()).toEqual([longitude, latitude]);
    const list = within(await section());
    expect(list.getByText(texts.since.clashes(1))).toBeTruthy();
    expect(list.getByText(String(longitude))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: texts.next.bundle }));
    expect(screen.getAllByText(texts.next.undecided(1)).length).toBeGreaterThan(1);
    await user.click(list.getByRole('button', { name: texts.since.ours }));
    expect(coordinates()).not.toEqual([longitude, latitude]);
    expect(coordinates()).not.toEqual(at(site, 'geometry.coordinates'));
    expect(list.getByText(texts.since.decided(1))).toBeTruthy();
    expect(screen.queryByText(texts.next.undecided(1))).toBeNull();
    expect(shelf.kept.base?.version).toBe(former);
    expect(shelf.kept.choices).toMatchObject([{ side: 'ours', against: later }]);
    await user.click(list.getByRole('button', { name: texts.since.theirs }));
    expect(coordinates()).toEqual([longitude, latitude]);
  });

  it('does not ask about what is edited on the map now, where the published site is in sight', async () => {
    const id = workbook.movedId;
    const theirs = saying(id, 'geometry.coordinates', [121.5, 31.29]);
    const { store, actions } = await reopenedOn(theirs);
    await screen.findByText(editingTexts.zh.title);
    await act(() => actions.edited([moved()]));
    const { draft } = store.getState();
    expect(draft?.clashes.map(({ side }) => side)).toEqual(['ours']);
    expect(at(placeIn(draft?.raw, id), 'geometry.coordinates')).toEqual([121.5135, 31.3]);
  });

  it('says nothing where nobody else has published, or only this very draft', async () => {
    const { draft } = (await reopenedOn(raw)).store.getState();
    expect(screen.queryByText(texts.since.title)).toBeNull();
    if (draft === null) throw new Error('no draft');
    document.body.replaceChildren();
    const { store } = await reopenedOn(draft.raw);
    expect(store.getState().draft?.changes).toEqual([]);
    expect(screen.queryByText(texts.since.title)).toBeNull();
  });

  it('begins from what is published once the draft was discarded', async () => {
    const other = idOf(recordsIn(raw, 'places').at(-1) ?? {});
    const { store, actions } = await reopenedOn(saying(other, 'properties.summary.zh', '新'));
    await act(() => actions.draftDiscarded());
    expect(store.getState()).toMatchObject({ base: null, choices: [], draft: null });
    expect(entriesOf(placeIn(raw, other) ?? {})['summary']).toBeDefined();
  });
});

describe('a workbook that was made before somebody else published', { timeout: 60_000 }, () => {
  const other = () => idOf(recordsIn(raw, 'places').at(-1) ?? {});
  /** The desk where the workbook says of which version it is, and the server has that version or has not. */
  async function openedOn(madeFrom: string, server: RawFacts | null) {
    const theirs = saying(other(), 'properties.summary.zh', '别人新写的简介。');
    const read: RawFacts[] = [];
    const desk = openDesk({
      load: async () => ({ version: later, raw: theirs, roads: [], tours: [], search: {} }),
      former: async () => server,
      start: async () => ({
        read: async ({ published }) => {
          read.push(published.raw);
          return { ...outcome, madeFrom };
        },
      }),
    });
    await desk.actions.begun();
    await act(() => desk.actions.filesChosen([office()]));
    return { ...desk, read, theirs };
  }

  it('is measured by the version that it was made from, which the server still has', async () => {
    const { store, read, shelf } = await openedOn(former, raw);
    expect(read.at(-1)).toBe(raw);
    const { draft } = store.getState();
    expect(draft?.changes).toHaveLength(3);
    expect(at(placeIn(draft?.raw, other()), 'properties.summary.zh')).toBe('别人新写的简介。');
    expect(within(await section()).getByText(texts.since.list(1))).toBeTruthy();
    expect(shelf.kept.base?.version).toBe(former);
  });

  it('is said to undo what others published where the server has not', async () => {
    const { store } = await openedOn(former, null);
    expect((await screen.findByText(texts.start.lostBase(former))).role).toBe('alert');
    expect(store.getState().base).toBeNull();
  });

  it('of the published version is read once, and nothing is said', async () => {
    const { read, theirs } = await openedOn(later, null);
    expect(read).toEqual([theirs]);
    expect(screen.queryByText(texts.start.lostBase(later))).toBeNull();
    expect(screen.queryByText(texts.since.title)).toBeNull();
  });
});

it('names what of a kept draft could not be opened again', async () => {
  const dropped = [
    { kind: 'edit', name: 'b-link' },
    { kind: 'base', name: '' },
  ] as const;
  const { actions, user, store } = openDesk({
    kept: async () => ({ ...nothingKept, edits: [moved()], dropped }),
  });
  await actions.begun();
  const card = within(
    await screen.findByText(texts.dropped.title).then((title) => title.closest('[role=alert]') ?? title),
  );
  expect(card.getByText(texts.dropped.edit('b-link'))).toBeTruthy();
  expect(card.getByText(texts.dropped.base)).toBeTruthy();
  expect(store.getState().draft?.changes).toHaveLength(1);
  await user.click(card.getByRole('button', { name: texts.dropped.dismiss }));
  expect(screen.queryByText(texts.dropped.title)).toBeNull();
});
