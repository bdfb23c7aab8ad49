/** WGS-84 degrees: west, south, east, north. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The whole belt with a little air. */
export const homeExtent: Extent = [121.4845, 31.2485, 121.5695, 31.346];

const [west, south, east, north] = homeExtent;
/** Height of the sketch per degree of latitude and width per degree of longitude, so that shapes keep their form at 31.3° N. */
const scale = 10_000;
const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
const margin = 60;

/** Size of the sketch in its own units, of which about 0.09 go to a metre. */
export const sketchWidth = (east - west) * scale * squeeze + 2 * margin;
export const sketchHeight = (north - south) * scale + 2 * margin;

type Position = readonly number[];
/** Where a position, WGS-84 [longitude, latitude], lies in the sketch: units from its left edge. */
export const sketchX = (position: Position): number =>
  ((position[0] ?? west) - west) * scale * squeeze + margin;
/** And units from its upper edge. */
export const sketchY = (position: Position): number => (north - (position[1] ?? north)) * scale + margin;

/** What is drawn of the layout "one corridor, one belt". */
export const ribbonIds = ['da-chuangzhi-corridor', 'binjiang-belt'] as const;
