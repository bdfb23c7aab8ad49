import type { Text } from '../model/text';

/** A metro station near an area, as the panel lists it. */
export interface NearStation {
  readonly station: Text;
  readonly lines: readonly string[];
  readonly metres: number;
  readonly inside: boolean;
}

/** Stations inside and around an area, nearest first; null while nothing has been worked out. */
export function useTransport(_areaId: string): readonly NearStation[] | null {
  return null;
}
