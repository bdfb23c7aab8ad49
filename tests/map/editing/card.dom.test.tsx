import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editingTexts } from '../../../src/i18n/editing';
import type { Language } from '../../../src/i18n/language';
import EditingCard from '../../../src/map/editing/EditingCard';
import { editing, noEditing } from '../../../src/map/editing/editing';
import { verbs } from '../../../src/map/editing/verbs';
import { createBelt } from '../../../src/model/belt';
import { wgsToGcj } from '../../../src/model/datum';
import { parseFacts } from '../../../src/model/facts';
import { today } from '../../../src/model/today';
import { applyEdits } from '../../../src/office/edits/applyEdits';
import { createActions } from '../../../src/store/actions';
import { BeltContext } from '../../../src/store/hooks';
import { defaultScene } from '../../../src/store/scene';
import { createBeltStore } from '../../../src/store/store';
import { expectNoBarrier } from '../../panels/opened';
import { readFacts } from '../../setup/facts';

const raw = readFacts();
const belt = createBelt(parseFacts(raw).facts);

function card(selected: string | null, language: Language = 'en') {
  const store = createBeltStore({ ...defaultScene, selected, language });
  const actions = createActions(store);
  actions.factsLoaded(belt, []);
  const page = (
    <BeltContext value={{ store, actions }}>
      <main>
        <h1>desk</h1>
        <h2>{editingTexts[language].title}</h2>
        <EditingCard raw={raw} />
      </main>
    </BeltContext>
  );
  return { ...render(page), user: userEvent.setup(), actions, store };
}
const texts = editingTexts.en;
const button = (name: string) => screen.getByRole('button', { name });
const press = async (user: ReturnType<typeof userEvent.setup>, ...names: string[]) => {
  for (const name of names) await user.click(button(name));
};
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
const edits = () => editing.getState().list.present;
beforeEach(() => {
  // There is no base map to snap to.
  vi.stubGlobal('fetch', async () => new Response('{}'));
  act(() => editing.setState(noEditing, true));
});

describe('choosing what to edit', () => {
  it('offers zones and places with a site, and chooses as a tap on the map would', async () => {
    const { user, store } = card(null);
    const list = screen.getByRole('combobox', { name: texts.chooseLabel });
    const [zones, places] = within(list).getAllByRole('group');
    expect(zones?.children.length).toBe(belt.facts.zones.features.length);
    const sited = belt.facts.places.features.filter(({ geometry }) => geometry !== null);
    expect(places?.children.length).toBe(sited.length);
    await user.selectOptions(list, 'bay-valley');
    expect(store.getState().scene.selected).toBe('bay-valley');
    await press(user, texts.take.outline);
    expect(editing.getState().work?.id).toBe('bay-valley');
  });

  it('says why an unpublished site, or a plan, cannot be moved', () => {
    const unsited = belt.facts.places.features.find(({ geometry }) => geometry === null)?.id ?? '';
    const { actions } = card(unsited);
    expect(said()).toContain(texts.noSite);
    act(() => actions.subjectChosen(belt.facts.plans[0]?.id ?? ''));
    expect(said()).toContain(texts.notHere);
  });
});

describe('moving a place without a pointer', () => {
  it('goes by steps, back and forth, and asks who checked it before it is kept', async () => {
    const { user } = card('wujiaochang');
    await press(user, texts.take.place);
    expect(document.activeElement?.className).toBe('editing-work');
    expect(said()).toContain(texts.work.notMoved);
    expect(button(texts.work.finish).getAttribute('aria-disabled')).toBe('true');
    await press(user, texts.nudge.north, texts.nudge.north);
    expect(said()).toContain('Moved by 20 m.');
    await press(user, texts.undo);
    expect(said()).toContain('Moved by 10 m.');
    await press(user, texts.redo, '1 m', texts.nudge.south);
    expect(said()).toContain('Moved by 19 m.');
    await press(user, texts.work.finish, texts.finishing.save);
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      texts.finishing.byMissing,
    ]);
    expect(edits()).toEqual([]);
    await user.type(screen.getByLabelText(texts.finishing.by), 'Li Lei');
    await press(user, texts.finishing.save);
    expect(edits()).toMatchObject([
      { kind: 'move-place', id: 'wujiaochang', by: 'Li Lei', on: today(), errorMetres: 30 },
    ]);
    expect(screen.getByText(texts.list.moved)).toBeTruthy();
    const { raw: next } = applyEdits(raw, edits());
    expect(next).not.toBe(raw);
  });

  it('takes typed coordinates, and says what is wrong with others', async () => {
    const { user } = card('wujiaochang');
    await press(user, texts.take.place);
    const type = async (longitude: string, latitude: string) => {
      for (const [label, value] of [
        [texts.position.longitude, longitude],
        [texts.position.latitude, latitude],
      ] as const) {
        await user.clear(screen.getByLabelText(label));
        if (value !== '') await user.type(screen.getByLabelText(label), value);
      }
      await press(user, texts.position.put);
    };
    await type('31.3', '121.51');
    expect(screen.getByRole('alert').textContent).toBe(texts.position.swapped);
    await type('116.4', '39.9');
    expect(screen.getByRole('alert').textContent).toBe(texts.position.outside);
    await type('', '31.3');
    expect(screen.getByRole('alert').textContent).toBe(texts.position.notNumbers);
    await type('121.51', '31.3');
    expect(screen.queryByRole('alert')).toBe(null);
    expect(editing.getState().work?.history.present).toEqual({ kind: 'place', at: [121.51, 31.3] });
  });

  it('keeps what was typed when Escape ends Chinese input', async () => {
    const { user } = card('wujiaochang');
    await press(user, texts.take.place, texts.nudge.north, texts.work.finish);
    const by = screen.getByLabelText(texts.finishing.by);
    await user.type(by, 'Wang');
    fireEvent.keyDown(by, { key: 'Escape', isComposing: true });
    expect(by).toHaveProperty('value', 'Wang');
    expect(editing.getState().finishing).toBe(true);
    fireEvent.keyDown(by, { key: 'Escape' });
    expect(editing.getState().finishing).toBe(false);
    const longitude = screen.getByLabelText(texts.position.longitude);
    fireEvent.keyDown(longitude, { key: 'Escape', isComposing: true });
    expect(editing.getState().work).not.toBe(null);
  });

  it('says of a doubt that it is one, and shows the note to colleagues in the list', async () => {
    const { user } = card('b-link');
    await press(user, texts.take.place);
    const site = belt.subject('b-link');
    const at =
      site?.type === 'place' && site.geometry !== null ? site.geometry.coordinates : ([0, 0] as const);
    act(() => verbs.put(wgsToGcj([at[0], at[1]])));
    await press(user, texts.work.finish);
    expect(said()).toContain('the new position is the old one in GCJ-02');
    expect(said()).not.toContain(texts.finishing.heldBack);
    await user.type(screen.getByLabelText(texts.finishing.by), 'Li Lei');
    await user.type(screen.getByLabelText(texts.finishing.note), 'asked on site');
    await press(user, texts.finishing.save);
    expect(screen.getByText('asked on site')).toBeTruthy();
  });

  it('takes up the facts of a workbook that is opened meanwhile', async () => {
    const { user, actions } = card('wujiaochang');
    await press(user, texts.take.place);
    const features = belt.facts.places.features.filter(({ id }) => id !== 'wujiaochang');
    const without = createBelt({ ...belt.facts, places: { ...belt.facts.places, features } });
    act(() => actions.factsLoaded(without, []));
    expect(editing.getState().work).toBe(null);
  });

  it('names what the check says of it, by record', async () => {
    const { user } = card('wujiaochang');
    await press(user, texts.take.place);
    await user.clear(screen.getByLabelText(texts.position.longitude));
    await user.type(screen.getByLabelText(texts.position.longitude), '121.56{Enter}');
    await press(user, texts.work.finish);
    expect(said()).toMatch(/Wujiaochang.*lies outside da-chuangzhi/);
    expect(said()).toContain(texts.finishing.heldBack);
  });
});

describe('redrawing an outline without a pointer', () => {
  it('chooses, adds, moves and deletes corners, and says the area before and now', async () => {
    const { user } = card('bay-valley');
    await press(user, texts.take.outline);
    expect(said()).toMatch(/Area: ([\d.]+ ha) before, \1 now\./);
    await press(user, texts.corners.next, texts.corners.insert);
    expect(screen.getByRole('combobox', { name: texts.corners.label })).toHaveProperty('value', '2');
    for (let step = 0; step < 5; step++) await press(user, texts.nudge.west);
    expect(said()).not.toMatch(/Area: ([\d.]+ ha) before, \1 now\./);
    await press(user, texts.corners.remove);
    expect(said()).toMatch(/Area: ([\d.]+ ha) before, \1 now\./);
  });

  it('is not finished while the outline crosses itself', async () => {
    const { user } = card('bay-valley');
    await press(user, texts.take.outline);
    await user.clear(screen.getByLabelText(texts.position.longitude));
    await user.type(screen.getByLabelText(texts.position.longitude), '121.47{Enter}');
    expect(said()).toContain('crosses itself');
    await press(user, texts.work.finish);
    expect(editing.getState().finishing).toBe(false);
  });
});

it.each(['zh', 'en'] as const)('has no barrier in any of its states (%s)', async (language) => {
  const words = editingTexts[language];
  const { user } = card('bay-valley', language);
  await expectNoBarrier();
  await press(user, words.take.outline, words.nudge.north);
  await expectNoBarrier();
  await press(user, words.work.finish);
  await expectNoBarrier();
});
