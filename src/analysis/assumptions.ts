/**
 * Every constant of the walking model. They are assumptions of the model, not measurements, unless a source is named;
 * the report says of each walk whether it follows streets or is a lengthened straight line.
 */
export const walking = {
  /** 4.8 km/h. Transport for London's accessibility levels (PTAL) assume the same 80 m a minute. */
  metresPerMinute: 80,
  /**
   * Metres walked per metre of straight line off the known streets. On a square grid of streets the mean over all
   * directions is 4 ÷ π = 1.27; a little more is assumed for gates and crossings.
   */
  detour: 1.3,
  /** Straight metres from a point to a street up to which the streets count as known there: half of a large block. */
  access: 400,
  /** Straight metres up to which a street is looked for where the base map has none nearby, as along the north bank. */
  farAccess: 1300,
  /** There, streets that are this many metres farther than the nearest are ways out too. */
  spread: 100,
  /** Straight metres up to which neighbours are reached without the streets, unless water lies between. */
  neighbours: 250,
} as const;

/**
 * Every constant of the metro model: no timetable is in the data. Together they give about 34 km/h over a hop of
 * 1.2 km, stops included, as on the lines through the district.
 */
export const riding = {
  /** Longest walk to the first station, in minutes. */
  mostWalk: 30,
  /** Minutes between two trains of a line in the daytime; half of it is waited for. */
  headway: 5,
  /** Metres a minute between two stops: 60 km/h. */
  metresPerMinute: 1000,
  /** Minutes for every stop: slowing down, doors, speeding up. */
  stop: 0.9,
  /** Minutes on foot from one line's platform to another's. */
  change: 4,
  /** A station farther than this from a track, in metres, is not on it; stations state errors of up to 120 m. */
  besideTrack: 200,
} as const;

/** How the centre lines of the base map are joined into a network; metres. */
export const joining = {
  /** Centre lines end at the edge of a broad carriageway, or where the exact data are cut: a gap up to this is no gap. */
  gap: 70,
  /** Generalised lines state their own typical error; a gap up to the errors of both lines is no gap either, up to this. */
  mostGap: 120,
  /** Pieces of network shorter than this in all, not joined to the rest, are missing data, not streets to walk on. */
  leastNetwork: 3000,
} as const;
