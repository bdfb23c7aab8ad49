import type { Language } from '../i18n/language';
import type { LayerGroup } from '../layers/groups';
import type { Belt } from '../model/belt';
import type { Position } from '../model/geometry';
import type { Problem } from '../model/problem';
import { siteId } from '../model/site';
import { type FacetName, noFilter } from '../search/filter';
import type { PaletteName } from '../theme/palette';
import type { Upload } from '../uploads/upload';
import type { CheckedScene } from './checkedScene';
import type { Comparing } from './comparing';
import { type Drawn, type DrawTool, mostDrawn } from './drawing';
import { isCarrier, isPage, type PageId } from './pages';
import { type Camera, defaultScene, type LabelMode, type Scene } from './scene';
import type {
  CameraRequest,
  FoundMark,
  MapState,
  MeasuresState,
  Notice,
  Session,
  SiteState,
} from './session';
import { isListed, mostEntries, type Shortlist, withMoved, withNote, withToggled } from './shortlist';
import { withSite } from './sites';
import { firstSplit, type Split } from './split';
import type { BeltStore } from './store';
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

type Wish = CameraRequest extends infer R ? (R extends CameraRequest ? Omit<R, 'serial'> : never) : never;

/** Everything that can happen, by name. Each reads the current state itself, so no handler goes stale. */
export function createActions(store: BeltStore) {
  const toScene = (scene: Scene) => store.setState({ scene });
  const toSession = (part: Partial<Session>) =>
    store.setState((state) => ({ session: { ...state.session, ...part } }));
  const scene = () => store.getState().scene;
  const session = () => store.getState().session;
  const ask = (wish: Wish) =>
    toSession({ cameraRequest: { ...wish, serial: session().cameraRequest.serial + 1 } });
  /** A page was chosen: a lowered sheet comes up to show it. */
  const arrive = () =>
    toSession({
      arrival: 'chosen',
      hovered: null,
      sheet: session().sheet === 'peek' ? 'half' : session().sheet,
    });
  const notify = (notice: Notice) => toSession({ notices: [...session().notices, notice].slice(-4) });
  const subjectChosen = (id: string) => {
    arrive();
    toScene(withSelected(scene(), id));
    ask({ kind: 'fit', id });
  };

  return {
    languageChosen: (language: Language) => toScene(withLanguage(scene(), language)),
    paletteChosen: (palette: PaletteName) => toScene(withPalette(scene(), palette)),
    labelsChosen: (labels: LabelMode) => toScene(withLabels(scene(), labels)),
    layerToggled: (group: LayerGroup) => toScene(withLayerToggled(scene(), group)),

    /** A record was chosen in a list or on the map: the panel opens it and the map goes there. */
    subjectChosen,
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
      toSession({
        arrival: 'chosen',
        hovered: null,
        notices: [],
        sheet: 'half',
        remembering: 'off',
        shownBefore: null,
        uploads: [],
        uploadFeature: null,
        dropped: [],
        drawTool: null,
        reshaping: null,
        drawn: [],
      });
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

    /** A free site was chosen, WGS-84 [longitude, latitude]: its report opens. */
    siteChosen: (position: Position) => {
      toSession({ choosingSite: false });
      subjectChosen(siteId(position));
    },
    /** A sheet over the map makes room for the choice, and the belt moves into the room. */
    siteChoosing: (choosingSite: boolean) => {
      toSession(
        choosingSite ? { choosingSite, drawTool: null, reshaping: null, sheet: 'peek' } : { choosingSite },
      );
      if (choosingSite && scene().camera === null && scene().selected === null) ask({ kind: 'home' });
    },
    /** A tool was taken in hand, or laid down. */
    drawToolChosen: (drawTool: DrawTool | null) =>
      toSession({
        drawTool,
        reshaping: null,
        choosingSite: false,
        ...(drawTool === null ? {} : { sheet: 'peek' as const }),
      }),
    /** The points of a finished drawing are to be moved, or have been. */
    reshapingChosen: (reshaping: string | null) =>
      toSession({
        reshaping,
        drawTool: null,
        choosingSite: false,
        ...(reshaping === null ? {} : { sheet: 'peek' as const }),
      }),
    /** All drawings as they stand now; the oldest go beyond the limit. */
    drawnChanged: (drawn: readonly Drawn[]) => toSession({ drawn: drawn.slice(-mostDrawn) }),
    /** The visitor's own layers as they stand now. */
    uploadsChanged: (uploads: readonly Upload[]) => toSession({ uploads }),
    /** A feature of a visitor's layer was chosen in the list or on the map, or let go: its page shows it. */
    uploadFeatureChosen: (uploadFeature: string | null) => {
      toSession({ uploadFeature });
      if (uploadFeature === null) return;
      arrive();
      if (scene().selected !== 'uploads') toScene(withSelected(scene(), 'uploads'));
    },
    /** Files were dropped: the page of the visitor's own layers takes them up. */
    filesDropped: (dropped: readonly File[]) => {
      toSession({ dropped });
      arrive();
      toScene(withSelected(scene(), 'uploads'));
    },
    filesTaken: () => toSession({ dropped: [] }),
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
