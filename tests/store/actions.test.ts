import { beforeEach, describe, expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { noFilter } from '../../src/search/filter';
import { type Actions, createActions } from '../../src/store/actions';
import { checkedScene } from '../../src/store/checkedScene';
import { isPage, pageIds } from '../../src/store/pages';
import { type Camera, defaultScene } from '../../src/store/scene';
import { mostEntries } from '../../src/store/shortlist';
import { type BeltStore, createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

const camera: Camera = { longitude: 121.5, latitude: 31.3, zoom: 12, bearing: 0, pitch: 0 };
const belt = createBelt(parseFacts(rawFixture()).facts);

let store: BeltStore;
let actions: Actions;
const scene = () => store.getState().scene;
const session = () => store.getState().session;
const asked = () => session().cameraRequest;

beforeEach(() => {
  store = createBeltStore();
  actions = createActions(store);
});

describe('choosing', () => {
  it('a record opens it, asks the map to go there, and raises a lowered sheet', () => {
    actions.sheetMoved('peek');
    actions.hovered('alpha');
    actions.subjectChosen('alpha');
    expect(scene().selected).toBe('alpha');
    expect(asked()).toMatchObject({ kind: 'fit', id: 'alpha' });
    expect(session()).toMatchObject({ sheet: 'half', hovered: null, arrival: 'chosen' });
  });

  it('leaves a full sheet full', () => {
    actions.sheetMoved('full');
    actions.subjectChosen('alpha');
    expect(session().sheet).toBe('full');
  });

  it('a page leaves the map where it is', () => {
    const before = asked();
    actions.pageChosen('directory');
    expect(scene().selected).toBe('directory');
    expect(asked()).toBe(before);
  });

  it('the overview brings the whole belt back', () => {
    actions.subjectChosen('alpha');
    actions.cameraSettled(camera);
    actions.overviewChosen();
    expect(scene()).toEqual(defaultScene);
    expect(asked().kind).toBe('home');
  });

  it('the same record twice asks twice', () => {
    actions.subjectChosen('alpha');
    const first = asked().serial;
    actions.subjectChosen('alpha');
    expect(asked().serial).toBe(first + 1);
  });
});

it('starting again keeps the language and palette, and nothing else', () => {
  actions.languageChosen('en');
  actions.paletteChosen('night');
  actions.layerToggled('metro');
  actions.labelsChosen('en');
  actions.subjectChosen('alpha');
  actions.cameraSettled(camera);
  actions.notified({ kind: 'offline' });
  actions.startedAgain();
  expect(scene()).toEqual({ ...defaultScene, language: 'en', palette: 'night' });
  expect(session()).toMatchObject({ notices: [], sheet: 'half' });
});

describe('when the facts come', () => {
  it('a known record stays open', () => {
    actions.subjectChosen('alpha');
    actions.factsLoaded(belt, [], checkedScene);
    expect(scene().selected).toBe('alpha');
    expect(session().notices).toEqual([]);
  });

  it.each([...pageIds])('the page %s stays open', (page) => {
    actions.pageChosen(page);
    actions.factsLoaded(belt, [], checkedScene);
    expect(scene().selected).toBe(page);
  });

  it('an unknown record gives way to the overview, and is named', () => {
    actions.sceneRestored({ ...defaultScene, selected: 'nobody' });
    actions.factsLoaded(belt, [], checkedScene);
    expect(scene().selected).toBeNull();
    expect(session().notices).toEqual([{ kind: 'record-unknown', id: 'nobody' }]);
  });

  it('what is compared and nobody knows is taken out and named, the rest stays', () => {
    const ids = ['alpha', 'nobody', 'site-12151010-3129970'];
    actions.comparingChosen({ ids, indicator: 'area' });
    actions.factsLoaded(belt, [], checkedScene);
    expect(scene().comparing).toMatchObject({ ids: [ids[0], ids[2]], indicator: 'area' });
    expect(session().notices).toEqual([{ kind: 'link-part-ignored', part: 'with=nobody' }]);
  });

  it('options of the filter that no record stands under are dropped and named, the others stay', () => {
    const filter = { ...noFilter, kind: ['company', 'shop'], zone: ['atlantis'] };
    actions.sceneRestored({ ...defaultScene, filter });
    actions.factsLoaded(belt, [], checkedScene);
    expect(scene().filter).toEqual({ ...noFilter, kind: ['company'] });
    expect(session().notices).toEqual([
      { kind: 'link-part-ignored', part: 'kind=shop' },
      { kind: 'link-part-ignored', part: 'zone=atlantis' },
    ]);
  });

  it('no record has the id of a page', () => {
    expect(belt.allSubjects().filter(({ id }) => isPage(id))).toEqual([]);
  });
});

describe('a Scene from a link or from the history', () => {
  it('with a camera is shown as it was', () => {
    actions.sceneRestored({ ...defaultScene, selected: 'alpha', camera });
    expect(asked().kind).toBe('scene');
    expect(session().arrival).toBe('restored');
  });

  it('without a camera fits its record', () => {
    actions.sceneRestored({ ...defaultScene, selected: 'alpha' });
    expect(asked()).toMatchObject({ kind: 'fit', id: 'alpha' });
  });

  it('never fits a page', () => {
    actions.sceneRestored({ ...defaultScene, selected: 'sources' });
    expect(asked().kind).toBe('scene');
  });
});

it('keeps the last four notices, and takes a dismissed one away', () => {
  const notices = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ kind: 'record-unknown' as const, id }));
  for (const notice of notices) actions.notified(notice);
  expect(session().notices).toEqual(notices.slice(1));
  const [, second] = notices;
  if (second !== undefined) actions.noticeDismissed(second);
  expect(session().notices).toEqual(notices.slice(2));
});

it('hovering the same thing again is no change', () => {
  actions.hovered('alpha');
  const before = store.getState();
  actions.hovered('alpha');
  expect(store.getState()).toBe(before);
});

describe('exploring', () => {
  it('a facet option goes on and off, and all go together', () => {
    actions.facetToggled('kind', 'platform');
    actions.facetToggled('kind', 'company');
    actions.facetToggled('zone', 'alpha');
    expect(scene().filter).toMatchObject({ kind: ['company', 'platform'], zone: ['alpha'] });
    actions.facetToggled('kind', 'platform');
    expect(scene().filter.kind).toEqual(['company']);
    actions.facetCleared('kind');
    expect(scene().filter).toMatchObject({ kind: [], zone: ['alpha'] });
    actions.filterCleared();
    expect(scene()).toEqual(defaultScene);
  });

  it('a full shortlist takes no more and says so', () => {
    for (let n = 0; n <= mostEntries; n++) actions.shortlistToggled(`p${n}`);
    expect(scene().shortlist).toHaveLength(mostEntries);
    expect(session().notices).toEqual([{ kind: 'shortlist-full' }]);
    actions.shortlistToggled('p0');
    expect(scene().shortlist[0]?.id).toBe('p1');
  });

  it('entries move, and their notes with them', () => {
    for (const id of ['a', 'b', 'c']) actions.shortlistToggled(id);
    actions.shortlistNoted('c', 'third\u0000\u202e');
    actions.shortlistMoved('c', -1);
    actions.shortlistMoved('a', -1);
    expect(scene().shortlist).toEqual([
      { id: 'a', note: '' },
      { id: 'c', note: 'third  ' },
      { id: 'b', note: '' },
    ]);
  });

  it('a free site opens its report, and the map goes there', () => {
    actions.siteChoosing(true);
    expect(session()).toMatchObject({ choosingSite: true, sheet: 'peek' });
    actions.siteChosen([121.5101, 31.2997]);
    expect(scene().selected).toBe('site-12151010-3129970');
    expect(session()).toMatchObject({ choosingSite: false, sheet: 'half' });
    expect(asked()).toMatchObject({ kind: 'fit', id: 'site-12151010-3129970' });
  });

  it('a link to a free site is known without a record', () => {
    actions.sceneRestored({ ...defaultScene, selected: 'site-12151010-3129970' });
    actions.factsLoaded(belt, [], checkedScene);
    expect(scene().selected).toBe('site-12151010-3129970');
    expect(session().notices).toEqual([]);
  });
});
