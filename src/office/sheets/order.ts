import { type Json, jsonOf } from '../json';

/** The entries that every record begins with, in the order of the files. */
export const recordOrder = ['id', 'name', 'nameBasis', 'summary', 'asOf', 'confidence', 'cites'] as const;

/** What a place or a plan says of itself next. */
export const belongingOrder = ['kind', 'areas', 'areaBasis', 'industries', 'status'] as const;

/** An entry of which nothing was filled in is null. */
export const orNull = (record: Json, key: string): Json => {
  const isBlank = Object.values(jsonOf(record[key])).every((value) => value === undefined || value === null);
  return isBlank ? { ...record, [key]: null } : record;
};
