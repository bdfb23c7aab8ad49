import { type Wind, winds } from '../i18n/winds';
import { type Degrees, eastNorth, geodesicMetres } from './ellipsoid';

/** Degrees clockwise from north, 0 to 360, in which a position is seen from another; WGS-84, at the middle of the way. */
export function azimuth(from: Degrees, to: Degrees): number {
  const [east, north] = eastNorth(from, to);
  return (Math.atan2(east, north) * (180 / Math.PI) + 360) % 360;
}

/** The nearest of the eight points. @param degrees clockwise from north, any number of turns */
export const windOf = (degrees: number): Wind =>
  winds[((Math.round(degrees / 45) % winds.length) + winds.length) % winds.length] ?? 'n';

/** How one thing lies to another, told no more exactly than it is known. */
export interface Relation {
  /** Metres, rounded no finer than the stated error; null where the two are drawn no farther apart than that error. */
  readonly metres: number | null;
  /** Null where the error could turn it by more than to the neighbouring point of the compass. */
  readonly wind: Wind | null;
}

const steps = [10, 50, 100, 200, 500] as const;
/** From a kilometre on nobody wants tens of metres. */
const farStep = 100;

/** Metres to the smallest of the usual steps that is not finer than the error, which is in metres too. */
export function roundedMetres(metres: number, error: number): number {
  const honest = steps.find((step) => step >= error) ?? Math.ceil(error / 1000) * 1000;
  const step = metres >= 1000 ? Math.max(honest, farStep) : honest;
  return Math.max(step, Math.round(metres / step) * step);
}

/**
 * How `to` lies seen from `from`, WGS-84 degrees, on the ellipsoid.
 * @param error metres by which the two together are typically off
 */
export function relation(from: Degrees, to: Degrees, error: number): Relation {
  const metres = geodesicMetres(from, to);
  if (metres <= error) return { metres: null, wind: null };
  // Half as far off as away turns the direction by 30°: one point of the compass at most.
  const wind = metres >= 2 * error ? windOf(azimuth(from, to)) : null;
  return { metres: roundedMetres(metres, error), wind };
}

/** Two independent typical errors together, metres. */
export const togetherOff = (one: number, other: number): number => Math.sqrt(one * one + other * other);
