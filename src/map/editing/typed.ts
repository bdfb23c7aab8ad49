import { dateExists } from '../../model/calendar';
import type { Position } from '../../model/geometry';
import type { Statement } from '../../office/edits/edit';

export type PositionFault = 'notNumbers' | 'swapped' | 'outside';

/** Shanghai with its waters, WGS-84 degrees. */
const city = { west: 120.8, south: 30.6, east: 122, north: 31.9 } as const;
const inCity = (longitude: number, latitude: number) =>
  longitude >= city.west && longitude <= city.east && latitude >= city.south && latitude <= city.north;

const numberOf = (text: string): number => {
  const plain = text.normalize('NFKC').replace(/°/g, '').trim();
  return plain === '' ? Number.NaN : Number(plain);
};

/** Typed coordinates as a position, WGS-84 [longitude, latitude] in degrees, or what is wrong with them. */
export function positionTyped(
  longitude: string,
  latitude: string,
): { readonly position: Position } | { readonly fault: PositionFault } {
  const [east, north] = [numberOf(longitude), numberOf(latitude)];
  if (!Number.isFinite(east) || !Number.isFinite(north)) return { fault: 'notNumbers' };
  if (inCity(east, north)) return { position: [east, north] };
  return { fault: inCity(north, east) ? 'swapped' : 'outside' };
}

export type StatementFault = 'byMissing' | 'onWrong' | 'errorWrong';

/** What a form says: text fields by name. */
export type Typed = Readonly<Record<'by' | 'on' | 'error' | 'note', string>>;

/** A form as a statement, or everything that is wrong with it. @param today `YYYY-MM-DD` */
export function statementTyped(
  { by, on, error, note }: Typed,
  today: string,
): { readonly statement: Statement } | { readonly faults: readonly StatementFault[] } {
  const name = by.trim();
  const metres = numberOf(error);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on) && dateExists(on) && on <= today;
  const faults: StatementFault[] = [
    ...(name === '' || name.length > 80 ? (['byMissing'] as const) : []),
    ...(isDay ? [] : (['onWrong'] as const)),
    ...(metres >= 1 && metres <= 500 ? [] : (['errorWrong'] as const)),
  ];
  if (faults.length > 0) return { faults };
  return { statement: { by: name, on, errorMetres: metres, note: note.trim().slice(0, 300) } };
}
