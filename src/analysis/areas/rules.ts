/** Every rule of the measured indicators; our own choices unless a source is named. Metres and shares 0–1. */
export const measuring = {
  /** Where the base map ends, WGS-84 degrees [west, south, east, north]; beyond it nothing is known. */
  extent: [121.48, 31.24, 121.58, 31.36],
  /** An area of which a layer covers a smaller share than this gets no value from it. */
  leastCoverage: 0.2,
  /** A bank this far off the outline still fronts the area: outlines along the water are smoothed over docks and piers. */
  besideBank: 60,
  /** Sine of the angle to the water's side from which on the way to the area leads over the water. */
  overWater: -0.5,
  /** Straight metres to the outline up to which a station is near: ten minutes on foot at 80 m a minute. */
  nearStation: 800,
  /** Share of a campus, or of the area, that both must have in common. */
  campusPart: 0.25,
  /** A street this far off the outline runs along it: most outlines follow centre lines of streets. */
  besideStreet: 25,
  /** Metres of a street that make it one of the area's; half of it will do where it is short. */
  leastStreet: 100,
  /** Step in metres by which lines are walked along to see what lies in the area. */
  lineStep: 5,
  /** Radius in metres of a disk of ground without any footprint that shows that nobody mapped buildings there. */
  footprintGap: 150,
  /** Step in metres of the grid in which mapped ground is found. */
  groundStep: 20,
} as const;

/** Planted ground as planners count it. Pitches and stadiums are sports ground, mapped in the core only. */
export const greenClasses: readonly string[] = ['park', 'forest', 'grass'];
/** The river, its canal and the island between; `lining` is a smoothed copy of them for drawing. */
export const bankClasses: readonly string[] = ['bank', 'island', 'canal'];
