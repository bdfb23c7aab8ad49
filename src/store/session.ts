import type { MeasuresByArea } from '../analysis/areas/measures';
import type { SiteReport } from '../analysis/report';
import type { ComparedMark } from '../layers/comparedData';
import type { LayerGroup } from '../layers/groups';
import type { Belt } from '../model/belt';
import type { Position } from '../model/geometry';
import type { Problem } from '../model/problem';
import type { Text } from '../model/text';
import type { Upload } from '../uploads/upload';
import type { Drawn, DrawTool } from './drawing';

/** What the map should do next; only the map's camera file carries it out. `serial` tells equal requests apart. */
export type CameraRequest = { readonly serial: number } & (
  | { readonly kind: 'home' }
  | { readonly kind: 'fit'; readonly id: string }
  /** Degrees WGS-84: west, south, east, north. */
  | { readonly kind: 'extent'; readonly extent: readonly [number, number, number, number] }
  | { readonly kind: 'north' }
  | { readonly kind: 'tilt' }
  | { readonly kind: 'pitch'; readonly pitch: number }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 }
  /** Steps to the right and downwards, each a third of what is seen. */
  | { readonly kind: 'pan'; readonly steps: readonly [number, number] }
  /** Degrees clockwise. */
  | { readonly kind: 'turn'; readonly by: number }
  | { readonly kind: 'scene' }
  /** Whatever flight is on ends where it is. */
  | { readonly kind: 'rest' }
  /** A step of the kiosk's tour: the record's own extent (null: the whole belt), degrees, zoom levels, milliseconds. */
  | {
      readonly kind: 'tour';
      readonly id: string | null;
      readonly pitch: number;
      readonly bearing: number;
      readonly zoomBy: number;
      readonly milliseconds: number;
    }
);

/** Something the visitor should know, named so that the panel can word it in the language of the moment. */
export type Notice =
  | { readonly kind: 'link-part-ignored'; readonly part: string }
  | { readonly kind: 'link-newer' }
  | { readonly kind: 'record-unknown'; readonly id: string }
  | { readonly kind: 'layer-failed'; readonly file: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'shortlist-full' }
  | { readonly kind: 'link-copied' }
  /** Of a base map of another host. */
  | { readonly kind: 'base-map'; readonly text: Text }
  /** Another version of the facts stands now. */
  | { readonly kind: 'facts-updated'; readonly date: string | null }
  /** The server has another version of the facts, with this fault. */
  | { readonly kind: 'facts-kept'; readonly file: string; readonly why: Text };

type FactsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly belt: Belt; readonly problems: readonly Problem[] }
  | { readonly status: 'failed'; readonly problem: Problem };

/** A base map of the configuration that lies under the belt. */
export interface Ground {
  readonly id: string;
  /** Its origin and its map-review number, for the foot of the map; with the address of whom it is from. */
  readonly says: readonly { readonly text: Text; readonly link: string | null }[];
  /** What of the built-in base map is not drawn. */
  readonly covers: readonly LayerGroup[];
}

/** The choice of base maps: what is offered, and how far the wished one has come. */
export interface BaseMaps {
  /** Those of the configuration that may be chosen here. */
  readonly offers: readonly { readonly id: string; readonly name: Text }[];
  /** May the built-in one be chosen too? */
  readonly embedded: boolean;
  /** Id of the one that lies there where nobody has chosen: `embedded`, or what a hall has set. */
  readonly usual: string;
  /** Id of the one that is being asked for; null for none. */
  readonly trying: string | null;
  /** The one that could not be had last, and why. */
  readonly failed: { readonly id: string; readonly why: Text } | null;
}

/** State of the drawn map: the panel works in every one of them. */
export type MapState = 'loading' | 'ready' | 'no-webgl' | 'lost' | 'failed';

/** A search result as the map shows it. */
export interface FoundMark {
  readonly id: string;
  readonly name: Text;
  readonly position: Position;
}

/** The report of a free site, kept by the site's id. */
export type SiteState =
  | { readonly status: 'working' }
  | { readonly status: 'ready'; readonly report: SiteReport }
  | { readonly status: 'failed'; readonly problem: Problem };

/** What was measured of all areas, asked for by the first page that compares them. */
export type MeasuresState =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'ready'; readonly values: MeasuresByArea }
  | { readonly status: 'failed'; readonly problem: Problem };

/** What happened to the page itself, for who looks after it. Nothing in it tells of a visitor. */
export interface Incident {
  /** Milliseconds since 1970 by the machine's clock, which may be wrong. */
  readonly at: number;
  readonly kind: IncidentKind;
  /** Technical detail, untranslated: a version, a file, an error's own words. */
  readonly detail: string;
}
export type IncidentKind =
  | 'started'
  | 'context-lost'
  | 'context-restored'
  | 'map-rebuilt'
  | 'map-given-up'
  | 'heartbeat-missed'
  | 'region-failed'
  | 'update-found'
  | 'update-refused'
  | 'update-applied'
  | 'update-rolled-back'
  | 'storage-refused'
  | 'settings-refused'
  | 'clock-changed'
  | 'wake-lock-refused'
  | 'base-map-failed';

/** What is not shared by a link. */
export interface Session {
  readonly facts: FactsState;
  readonly mapState: MapState;
  /** Null: the built-in base map. */
  readonly ground: Ground | null;
  /** Null where no others are configured. */
  readonly baseMaps: BaseMaps | null;
  readonly hovered: string | null;
  readonly cameraRequest: CameraRequest;
  readonly notices: readonly Notice[];
  /** On phones: how far the sheet is pulled up. */
  readonly sheet: 'peek' | 'half' | 'full';
  /** How the present page was come to: opened with the map, chosen, or brought back by the browser's history. */
  readonly arrival: 'opened' | 'chosen' | 'restored';
  /** What the panel showed before a page that carries the view out; null for the overview. */
  readonly shownBefore: string | null;
  /** What the search finds at the moment, best first. */
  readonly found: readonly FoundMark[];
  /** The values that the comparison shows, for the map beside it. */
  readonly compared: readonly ComparedMark[];
  /** While true, the next tap on the map chooses a free site, whatever lies there. */
  readonly choosingSite: boolean;
  readonly sites: Readonly<Record<string, SiteState>>;
  readonly measures: MeasuresState;
  /** Whether this device keeps the shortlist; `refused` where the visitor wished it and the device does not. */
  readonly remembering: 'off' | 'on' | 'refused';
  /** Layers that the visitor brought, the last one on top. */
  readonly uploads: readonly Upload[];
  /** The feature of them that the panel shows; null for none. */
  readonly uploadFeature: string | null;
  /** Files that were dropped and not yet taken up. */
  readonly dropped: readonly File[];
  /** The tool in hand: taps on the map belong to it; null for none. */
  readonly drawTool: DrawTool | null;
  /** Id of the finished drawing whose points are being moved; null for none. */
  readonly reshaping: string | null;
  readonly drawn: readonly Drawn[];
  /** Counts the visitors of an unattended screen; what the page keeps outside the store is made anew for each. */
  readonly visit: number;
  /** The last of what happened to the page, oldest first. */
  readonly incidents: readonly Incident[];
}

/** What starting again puts back; the facts, the map and what is measured stay. */
export const nothingDone = {
  hovered: null,
  notices: [],
  sheet: 'half',
  shownBefore: null,
  remembering: 'off',
  uploads: [],
  uploadFeature: null,
  dropped: [],
  drawTool: null,
  reshaping: null,
  drawn: [],
} as const satisfies Partial<Session>;

export const freshSession: Session = {
  ...nothingDone,
  facts: { status: 'loading' },
  mapState: 'loading',
  ground: null,
  baseMaps: null,
  cameraRequest: { serial: 0, kind: 'scene' },
  arrival: 'opened',
  found: [],
  compared: [],
  choosingSite: false,
  sites: {},
  measures: { status: 'idle' },
  visit: 0,
  incidents: [],
};
