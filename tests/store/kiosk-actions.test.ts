import { describe, expect, it } from 'vitest';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { createActions } from '../../src/store/actions';
import { createKioskActions } from '../../src/store/kioskActions';
import { defaultScene } from '../../src/store/scene';
import { freshSession } from '../../src/store/session';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

const belt = createBelt(parseFacts(rawFixture()).facts);

function used() {
  const store = createBeltStore();
  const actions = createActions(store);
  const kiosk = createKioskActions(store);
  actions.factsLoaded(belt, []);
  actions.mapStateChanged('ready');
  actions.incidentNoted('started', 'test');
  return { store, actions, kiosk };
}

describe('the end of a visit on an unattended screen', () => {
  it('leaves nothing of the visitor, and keeps facts, map and incidents', () => {
    const { store, actions, kiosk } = used();
    const before = store.getState().session;
    actions.languageChosen('en');
    actions.paletteChosen('contrast');
    actions.subjectChosen('alpha');
    actions.layerToggled('metro');
    actions.facetToggled('kind', 'platform');
    actions.shortlistToggled('alpha');
    actions.comparedToggled('alpha');
    actions.splitToggled();
    actions.sheetMoved('full');
    actions.notified({ kind: 'offline' });
    actions.rememberingChosen('on');
    kiosk.visitEnded();
    const { scene, session } = store.getState();
    expect(scene).toBe(defaultScene);
    const { facts, mapState, measures, incidents } = before;
    expect(session).toEqual({
      ...freshSession,
      ...{ facts, mapState, measures, incidents },
      visit: 1,
      cameraRequest: { kind: 'home', serial: session.cameraRequest.serial },
    });
    expect(session.cameraRequest.serial).toBeGreaterThan(before.cameraRequest.serial);
  });
});

describe('what happened to the page', () => {
  it('is kept in order and bounded', () => {
    const { store, actions } = used();
    for (let n = 0; n < 500; n += 1) actions.incidentNoted('context-lost', String(n));
    const { incidents } = store.getState().session;
    expect(incidents).toHaveLength(60);
    expect(incidents.at(-1)?.detail).toBe('499');
    expect(incidents.at(0)?.detail).toBe('440');
  });
});

describe('the tour', () => {
  it('asks the map for its view and lights up the record, without choosing it', () => {
    const { store, kiosk } = used();
    kiosk.tourViewAsked({ id: 'alpha', pitch: 45, bearing: -20, zoomBy: 0.2, milliseconds: 6000 });
    const { scene, session } = store.getState();
    expect(scene.selected).toBeNull();
    expect(session.hovered).toBe('alpha');
    expect(session.cameraRequest).toMatchObject({ kind: 'tour', id: 'alpha', pitch: 45, milliseconds: 6000 });
  });

  it('lets go at the first touch, and shows all layers again when it is asked to', () => {
    const { store, kiosk } = used();
    kiosk.layersHidden(['places']);
    kiosk.tourViewAsked({ id: 'alpha', pitch: 45, bearing: -20, zoomBy: 0.2, milliseconds: 6000 });
    kiosk.visitBegun();
    expect(store.getState().session).toMatchObject({ hovered: null, cameraRequest: { kind: 'rest' } });
    expect(store.getState().scene.hidden).toEqual(['places']);
    kiosk.layersBack();
    expect(store.getState().scene).toEqual(defaultScene);
  });
});
