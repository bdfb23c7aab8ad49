import { pointToLineDistance } from '@turf/turf';
import { factFiles } from '../facts';
import type { PlaceFeature } from '../feature';
import type { Position } from '../geometry';
import { claimsOf, missOf } from './claims';
import { suspectedDatums, suspicion } from './datum-suspicion';
import { problemAt, type Road, type Rule } from './rule';

/** Metres from its address road: further than `far` is wrong, nearer than `near` is right. */
const far = 150;
const near = 60;

function metresTo(roads: readonly Road[], position: Position): number {
  const distances = roads
    .flatMap(({ lines }) => lines)
    .filter((line) => line.length > 1)
    .map((line) =>
      pointToLineDistance(
        [...position],
        { type: 'LineString', coordinates: line.map((at) => [...at]) },
        { units: 'meters' },
      ),
    );
  return Math.min(...distances);
}

const shift = (place: PlaceFeature, roads: readonly Road[]) => {
  const { geometry, properties } = place;
  if (geometry === null || properties.address === null || properties.location.precision !== 'exact')
    return null;
  const { zh } = properties.address;
  const named = roads.filter(({ name }) => zh.includes(name));
  if (named.length === 0 || metresTo(named, geometry.coordinates) < far) return null;
  const datums = suspectedDatums(geometry.coordinates, (wgs) => metresTo(named, wgs) < near);
  return datums.length === 0 ? null : { datums, road: named.map(({ name }) => name).join('、') };
};

/** No place is in GCJ-02 or BD-09: shifted back, it would fit the zone or the road that it names. */
export const placeDatum: Rule = (facts, { roads = [] }) => {
  const byZone = claimsOf(facts).flatMap((claim) => {
    if (missOf(claim, claim.position) === 0) return [];
    const datums = suspectedDatums(claim.position, (wgs) => missOf(claim, wgs) === 0);
    if (datums.length === 0) return [];
    const { id } = claim.zone;
    const said = suspicion(datums, `换算后正落在 ${id} 内`, `converted, it falls into ${id}`);
    return problemAt({ file: factFiles.places, id: claim.place.id }, 'geometry.coordinates', said);
  });
  const reported = new Set(byZone.map(({ record }) => record));
  const byRoad = facts.places.features.flatMap((place) => {
    const found = reported.has(place.id) ? null : shift(place, roads);
    if (found === null) return [];
    const said = suspicion(
      found.datums,
      `换算后正在${found.road}旁`,
      'converted, it stands on the road of its address',
    );
    return problemAt({ file: factFiles.places, id: place.id }, 'geometry.coordinates', said);
  });
  return [
    ...byZone.filter(({ record }, index) => byZone.findIndex((p) => p.record === record) === index),
    ...byRoad,
  ];
};
