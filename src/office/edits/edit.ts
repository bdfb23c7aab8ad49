import * as v from 'valibot';
import { PartialDate } from '../../model/date';
import { Area, Position } from '../../model/geometry';
import { Id } from '../../model/text';

/** What goes with every edit: how far it may be off in metres, who checked it, on which day, and a remark that is not published. */
const statementEntries = {
  errorMetres: v.pipe(v.number(), v.minValue(1), v.maxValue(500)),
  by: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)),
  on: PartialDate,
  note: v.pipe(v.string(), v.maxLength(300)),
} as const;
const Statement = v.strictObject(statementEntries);
export type Statement = v.InferOutput<typeof Statement>;

/** One change made on the map, as data: it can be kept, taken back and applied again. Positions are WGS-84 [longitude, latitude]. */
export const Edit = v.variant('kind', [
  v.strictObject({ kind: v.literal('move-place'), id: Id, to: Position, ...statementEntries }),
  v.strictObject({
    kind: v.literal('redraw-outline'),
    id: Id,
    outline: Area,
    /** Zones with which it shares corners that were moved together: none of them is taken back alone. */
    along: v.optional(v.array(Id)),
    ...statementEntries,
  }),
]);
export type Edit = v.InferOutput<typeof Edit>;
