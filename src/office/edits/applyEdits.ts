import { booleanPointInPolygon, centerOfMass, feature, pointOnFeature } from '@turf/turf';
import * as v from 'valibot';
import { factFiles } from '../../model/fact-files';
import type { RawFacts } from '../../model/facts';
import { type Area, Position } from '../../model/geometry';
import type { Problem, Wording } from '../../model/problem';
import { Text } from '../../model/text';
import { at, type Json, jsonOf, listOf } from '../json';
import { entriesOf, idOf } from '../published';
import { brokenOutline } from './brokenOutline';
import { drawnMethod } from './drawnMethod';
import type { Edit } from './edit';
import { noSite, unknownPlace, unknownZone } from './refusals';
import { rounded, tidied } from './rings';

/** The files with the edits in them, and what could not be done, named by record. */
export interface Applied {
  readonly raw: RawFacts;
  readonly problems: readonly Problem[];
}

type Made = { readonly record: Json } | { readonly refused: Wording };

const textAt = (value: unknown, path: string): Text | null => {
  const found = at(value, path);
  return v.is(Text, found) ? found : null;
};

function placeMoved(place: Json, edit: Extract<Edit, { kind: 'move-place' }>): Made {
  if (jsonOf(place['geometry'])['type'] !== 'Point') return { refused: noSite };
  const { errorMetres, by, on } = edit;
  const method = drawnMethod('place', on, textAt(place, 'properties.location.method'));
  return {
    record: {
      ...place,
      geometry: { type: 'Point', coordinates: rounded(edit.to) },
      properties: {
        ...entriesOf(place),
        location: { precision: 'indicative', errorMetres, method, checked: { by, on } },
      },
    },
  };
}

/** The label's point where it is still inside the outline; else one that is, near its middle. */
function labelPointIn(outline: Area, before: unknown): Position {
  const [shape, old] = [feature(outline), v.safeParse(Position, before)];
  if (old.success && booleanPointInPolygon([...old.output], shape)) return old.output;
  const middle = centerOfMass(shape);
  const found = booleanPointInPolygon(middle, shape) ? middle : pointOnFeature(shape);
  const [longitude = 0, latitude = 0] = found.geometry.coordinates;
  return rounded([longitude, latitude]);
}

function outlineRedrawn(zone: Json, edit: Extract<Edit, { kind: 'redraw-outline' }>): Made {
  const outline = tidied(edit.outline);
  const broken = brokenOutline(outline);
  if (broken !== null) return { refused: broken };
  const entries = entriesOf(zone);
  const { errorMetres, by, on } = edit;
  const method = drawnMethod('outline', on, textAt(entries, 'boundary.method'));
  return {
    record: {
      ...zone,
      geometry: outline,
      properties: {
        ...entries,
        labelPoint: labelPointIn(outline, entries['labelPoint']),
        boundary: { status: 'indicative', method, errorMetres, checked: { by, on } },
      },
    },
  };
}

const fileOf = ({ kind }: Edit) => (kind === 'move-place' ? 'places' : 'zones');

function applied(raw: RawFacts, edit: Edit): Applied {
  const key = fileOf(edit);
  const features = listOf(at(raw[key], 'features')).map(jsonOf);
  const found = features.find((record) => idOf(record) === edit.id);
  const made =
    found === undefined
      ? { refused: edit.kind === 'move-place' ? unknownPlace : unknownZone }
      : edit.kind === 'move-place'
        ? placeMoved(found, edit)
        : outlineRedrawn(found, edit);
  if ('refused' in made)
    return {
      raw,
      problems: [{ file: factFiles[key], record: edit.id, field: 'geometry', ...made.refused }],
    };
  const list = features.map((record) => (record === found ? made.record : record));
  return { raw: { ...raw, [key]: { ...jsonOf(raw[key]), features: list } }, problems: [] };
}

/**
 * The facts with the edits, one after the other. What is drawn becomes indicative, with its stated error in metres and
 * who checked it; records that no edit names stay the same objects. An edit that cannot be made is left out and
 * reported. Never throws.
 */
export const applyEdits = (raw: RawFacts, edits: readonly Edit[]): Applied =>
  edits.reduce<Applied>(
    (sum, edit) => {
      const next = applied(sum.raw, edit);
      return { raw: next.raw, problems: [...sum.problems, ...next.problems] };
    },
    { raw, problems: [] },
  );
