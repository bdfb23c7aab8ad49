import type { Language } from '../i18n/language';
import type { LayerGroup } from '../layers/groups';
import type { Belt } from '../model/belt';
import type { Problem } from '../model/problem';
import { type FacetName, noFilter } from '../search/filter';
import type { PaletteName } from '../theme/palette';
import type { CheckedScene } from './checkedScene';
import type { Comparing } from './comparing';
import { handOn } from './hand';
import { isCarrier, isPage, type PageId } from './pages';
import { type Camera, defaultScene, type LabelMode, type Scene } from './scene';
import type { FoundMark, IncidentKind, MapState, MeasuresState, Notice, Session, SiteState } from './session';
import { nothingDone } from './session';
import { isListed, mostEntries, type Shortlist, withMoved, withNote, withToggled } from './shortlist';
import { withSite } from './sites';
import { firstSplit, type Split } from './split';
import type { BeltStore } from './store';
import { toolActions } from './toolActions';
import {
  withCamera,
  withComparedToggled,
  withComparing,
  withFacetCleared,
  withFacetToggled,
  withFilter,
  withLabels,
  withLanguage,
  withLayerToggled,
  withPalette,
  withSelected,
  withShortlist,
  withSidesSwapped,
  withSplit,
} from './transitions';

/** Kept of what happened to the page; older incidents are in the kiosk's own log. */
const mostIncidents = 60;

/** Everything that can happen, by name. Each reads the current state itself, so no handler goes stale. */
export function createActions(store: BeltStore) {
  const hand = handOn(store);
  const { toScene, toSession, scene, session, ask, arrive, notify, choose } = hand;
  return {
    ...toolActions(hand),
    languageChosen: (language: Language) => toScene(withLanguage(scene(), language)),
    paletteChosen: (palette: PaletteName) => toScene(withPalette(scene(), palette)),
    labelsChosen: (labels: LabelMode) => toScene(withLabels(scene(), labels)),
    layerToggled: (group: LayerGroup) => toScene(withLayerToggled(scene(), group)),

    /** A record was chosen in a list or on the map: the panel opens it and the map goes there. */
    subjectChosen: choose,
    /** A page of the panel that is no record; the map stays where it is. */
    pageChosen: (page: PageId) => {
      arrive();
      if (isCarrier(page) && !isCarrier(scene().selected)) toSession({ shownBefore: scene().selected });
      toScene(withSelected(scene(), page));
    },
    overviewChosen: () => {
      toSession({ arrival: 'chosen' });
      toScene(withCamera(withSelected(scene(), null), null));
      ask({ kind: 'home' });
    },
    /** Back to the first state of a visit; the language stays, and nothing stays on the device. */
    startedAgain: () => {
      toSession({ ...nothingDone, arrival: 'chosen' });
      toScene({ ...defaultScene, language: scene().language, palette: scene().palette });
      ask({ kind: 'home' });
    },

    facetToggled: (facet: FacetName, option: string) => toScene(withFacetToggled(scene(), facet, option)),
    facetCleared: (facet: FacetName) => toScene(withFacetCleared(scene(), facet)),
    filterCleared: () => toScene(withFilter(scene(), noFilter)),

    shortlistToggled: (id: string) => {
      const { shortlist } = scene();
      if (!isListed(shortlist, id) && shortlist.length >= mostEntries) notify({ kind: 'shortlist-full' });
      else toScene(withShortlist(scene(), withToggled(shortlist, id)));
    },
    shortlistMoved: (id: string, by: -1 | 1) =>
      toScene(withShortlist(scene(), withMoved(scene().shortlist, id, by))),
    shortlistNoted: (id: string, note: string) =>
      toScene(withShortlist(scene(), withNote(scene().shortlist, id, note))),
    /** The whole list is replaced: emptied, or brought back from the device. */
    shortlistSet: (shortlist: Shortlist) => toScene(withShortlist(scene(), shortlist)),
    /** Whether this device is to keep the shortlist beyond the visit. */
    rememberingChosen: (remembering: Session['remembering']) => toSession({ remembering }),

    /** An id goes into the comparison, or out of it. */
    comparedToggled: (id: string) => toScene(withComparedToggled(scene(), id)),
    /** Indicator, normalisation, criteria or the day of the timeline were chosen. */
    comparingChosen: (part: Partial<Comparing>) => toScene(withComparing(scene(), part)),

    /** The map is divided, in the look last used or a first one; or whole again. */
    splitToggled: () => toScene(withSplit(scene(), scene().split === null ? firstSplit(scene()) : null)),
    splitChanged: (part: Partial<Split>) => {
      const { split } = scene();
      if (split !== null) toScene(withSplit(scene(), { ...split, ...part }));
    },

    /** The looks of both sides change places. @param pitch degrees from straight down of the first side at the moment */
    sidesSwapped: (pitch: number) => {
      const { split } = scene();
      if (split === null) return;
      toScene(withSidesSwapped(scene(), split, pitch));
      ask({ kind: 'pitch', pitch: split.pitch });
    },

    siteReported: (id: string, state: SiteState) =>
      toSession({ sites: withSite(session().sites, id, state) }),
    comparedShown: (compared: Session['compared']) => {
      if (compared.length > 0 || session().compared.length > 0) toSession({ compared });
    },
    measured: (measures: MeasuresState) => toSession({ measures }),
    foundShown: (found: readonly FoundMark[]) => {
      if (found.length > 0 || session().found.length > 0) toSession({ found });
    },

    hovered: (id: string | null) => {
      if (session().hovered !== id) toSession({ hovered: id });
    },
    cameraSettled: (camera: Camera) => toScene(withCamera(scene(), camera)),
    /** The map goes to this extent, WGS-84 degrees: west, south, east, north. */
    extentAsked: (extent: readonly [number, number, number, number]) => ask({ kind: 'extent', extent }),
    homeAsked: () => ask({ kind: 'home' }),
    northAsked: () => ask({ kind: 'north' }),
    tiltAsked: () => ask({ kind: 'tilt' }),
    zoomAsked: (by: 1 | -1) => ask({ kind: 'zoom', by }),
    sheetMoved: (sheet: Session['sheet']) => toSession({ sheet }),

    /** Something happened to the page itself; whoever looks after it can read it later. */
    incidentNoted: (kind: IncidentKind, detail = '') =>
      toSession({
        incidents: [...session().incidents, { at: Date.now(), kind, detail }].slice(-mostIncidents),
      }),

    mapStateChanged: (mapState: MapState) => toSession({ mapState }),
    /** Whoever loads the facts sees that they are wanted (again). */
    factsAsked: () => toSession({ facts: { status: 'loading' } }),
    factsFailed: (problem: Problem) => toSession({ facts: { status: 'failed', problem } }),
    /** @param check holds the Scene against the facts; it comes with them */
    factsLoaded: (
      belt: Belt,
      problems: readonly Problem[],
      check: (scene: Scene, belt: Belt) => CheckedScene = (present) => ({ scene: present, notices: [] }),
    ) => {
      toSession({ facts: { status: 'ready', belt, problems } });
      const { scene: known, notices } = check(scene(), belt);
      if (known !== scene()) toScene(known);
      for (const notice of notices) notify(notice);
    },
    /** A link or the browser's history asks for this Scene. */
    sceneRestored: (restored: Scene) => {
      toSession({ arrival: 'restored' });
      toScene(restored);
      const { camera, selected } = restored;
      const fits = camera === null && selected !== null && !isPage(selected);
      ask(fits ? { kind: 'fit', id: selected } : { kind: 'scene' });
    },
    notified: notify,
    noticeDismissed: (notice: Notice) =>
      toSession({ notices: session().notices.filter((n) => n !== notice) }),
  };
}
export type Actions = ReturnType<typeof createActions>;
