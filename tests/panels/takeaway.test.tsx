import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDataTexts } from '../../src/i18n/openData';
import { takeawayTexts } from '../../src/i18n/takeaway';
import { facetCounts } from '../../src/search/facets';
import { noFilter } from '../../src/search/filter';
import { readCsv } from '../takeaway/exported';
import { expectNoBarrier, openPanel, settled } from './opened';

const texts = takeawayTexts.zh;
const nothing = () => undefined;

/** What was given to the browser to save, by name. */
let saved = new Map<string, Blob>();

beforeEach(() => {
  saved = new Map();
  let given: Blob | null = null;
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(file: Blob): string {
        given = file;
        return 'blob:test';
      }
      static override revokeObjectURL = nothing;
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (given !== null) saved.set(this.download, given);
  });
});
afterEach(() => {
  delete document.documentElement.dataset['mode'];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = async (language: 'zh' | 'en' = 'zh') => {
  const opened = openPanel({ page: 'takeaway', language });
  await screen.findByRole('heading', { level: 2, name: takeawayTexts[language].link.title });
  await settled();
  return opened;
};
const field = (label: string) => {
  const found = screen.getByLabelText(label);
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('no text field');
  return found;
};
const sectionOf = (title: string) => {
  const section = screen.getByRole('heading', { level: 2, name: title }).closest('section');
  if (section === null) throw new Error('no section');
  return within(section);
};
const copying = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
const textOf = (file: Blob = new Blob()): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
/** The visitor's hands, once they have stopped minding the clipboard. */
const press = async (name: string | RegExp) => {
  await act(async () => screen.getByRole('button', { name }).click());
};

describe.each(['zh', 'en'] as const)('the page for taking away (%s)', (language) => {
  it('says of each file what it holds and under which licence, and has no barrier', async () => {
    const { belt } = await open(language);
    const words = takeawayTexts[language];
    const all = belt.allSubjects().length;
    const table = sectionOf(words.table.title);
    table.getByText(words.table.onRecords(all));
    table.getByText(words.licences.facts);
    sectionOf(words.geo.title).getByText(words.boundaries);
    sectionOf(words.picture.title).getByText(words.picture.onRecords(2));
    sectionOf(words.picture.title).getByText(words.licences.picture);
    sectionOf(words.dossier.title).getByText(words.dossier.onEntries(0));
    await expectNoBarrier();
  });

  it('leads to the open data beside the page, but not from a screen in a hall', async () => {
    const words = openDataTexts[language];
    const first = await open(language);
    const links = sectionOf(words.title).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'open/README.md',
      'open/zones.geojson',
      'open/places.geojson',
    ]);
    first.unmount();
    document.documentElement.dataset['mode'] = 'kiosk';
    await open(language);
    expect(screen.queryByRole('heading', { level: 2, name: words.title })).toBeNull();
  });
});

describe('the link', () => {
  it('opens what was shown before, and is copied', async () => {
    const written: string[] = [];
    const { actions } = openPanel({ page: 'alpha' });
    copying(async (text) => void written.push(text));
    act(() => actions.shortlistToggled('alpha'));
    act(() => actions.shortlistNoted('alpha', '近地铁'));
    act(() => actions.pageChosen('takeaway'));
    await screen.findByRole('heading', { level: 2, name: texts.link.title });
    await settled();
    const link = new URL(field(texts.link.field).value);
    expect(link.searchParams.get('id')).toBe('alpha');
    expect(link.searchParams.get('list')).toBe('alpha');
    screen.getByText(new RegExp(texts.link.withNotes));
    await press(texts.link.copy);
    expect(written).toEqual([link.href]);
    expect(screen.getAllByText(texts.link.copied).length).toBe(2);
  });

  it('is selected for copying by hand where the browser refuses', async () => {
    await open();
    copying(async () => Promise.reject(new Error('not allowed')));
    await press(texts.link.copy);
    const { selectionStart, selectionEnd, value } = field(texts.link.field);
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(document.activeElement).toBe(field(texts.link.field));
    screen.getAllByText(texts.link.refused);
  });

  it('has a code with a text alternative', async () => {
    await open();
    expect(screen.getByRole('img', { name: texts.code.alt }).querySelector('path')).not.toBeNull();
  });
});

describe('the files', () => {
  it('hold what the filter leaves', async () => {
    const { actions, belt, store } = await open();
    const [kind] = facetCounts(belt, noFilter).kind.filter(({ id }) => id === 'company');
    act(() => actions.facetToggled('kind', 'company'));
    screen.getByText(texts.filtered(kind?.count ?? 0, belt.allSubjects().length));
    await press(texts.table.records);
    await press(texts.geo.make);
    const csv = [...saved].find(([name]) => /^yangpu-belt-records-zh-en-\d{4}-\d\d-\d\d\.csv$/.test(name));
    const geo = [...saved].find(([name]) => name.endsWith('.geojson'));
    const rows = readCsv(await textOf(csv?.[1]));
    expect(rows).toHaveLength(kind?.count ?? 0);
    const { features, metadata } = JSON.parse(await textOf(geo?.[1]));
    expect(features).toHaveLength(kind?.count ?? 0);
    expect(metadata.link).toContain('kind=company');
    expect(csv?.[1].type).toBe('text/csv;charset=utf-8');
    expect(store.getState().scene.filter.kind).toEqual(['company']);
  });

  it('of figures has a line for each', async () => {
    await open();
    await press(texts.table.figures);
    const [[name, file] = ['', new Blob()]] = saved;
    expect(name).toMatch(/^yangpu-belt-figures-zh-en-/);
    expect(readCsv(await textOf(file)).map((row) => row.get('value'))).toEqual(['300', '4500', '10000']);
  });
});

describe('the picture', () => {
  it('says while it is being drawn, and what came of it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(nothing);
    await open();
    await press(texts.picture.make(2, 2560, 1810));
    // Nobody draws a map here, so the wish fails.
    expect((await screen.findAllByText(texts.picture.failed)).length).toBeGreaterThan(0);
    await press(texts.picture.make(4, 5120, 3620));
    expect((await screen.findAllByText(texts.picture.tooLarge)).length).toBeGreaterThan(0);
    expect(saved.size).toBe(0);
  });

  it('is not offered where there is no map', async () => {
    const { actions } = await open();
    act(() => actions.mapStateChanged('no-webgl'));
    screen.getByText(texts.picture.noMap);
    expect(screen.queryByRole('button', { name: /^PNG/ })).toBeNull();
  });
});
