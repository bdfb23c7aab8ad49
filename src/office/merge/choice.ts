import * as v from 'valibot';
import type { Edit } from '../edits/edit';
import { clashKey, type Side, sides } from './merge';

/** What somebody decided of a clash, having seen what was published as this version: of another it says nothing. */
export const Choice = v.strictObject({ key: v.string(), side: v.picklist(sides), against: v.string() });
export type Choice = v.InferOutput<typeof Choice>;

/** The side that was chosen, while this version is the published one. */
export const sideIn =
  (choices: readonly Choice[], version: string) =>
  (key: string): Side | null =>
    choices.find((one) => one.key === key && one.against === version)?.side ?? null;

/** The choices with more, each in the place of an earlier one of the same clash. */
export const withChoices = (choices: readonly Choice[], fresh: readonly Choice[]): readonly Choice[] => [
  ...choices.filter(({ key }) => !fresh.some((one) => one.key === key)),
  ...fresh,
];

/** Whoever edits on the map has what is published now before the eyes: the edit is meant to hold against it. */
export const meant = ({ kind, id }: Edit, against: string): Choice => ({
  key: kind === 'move-place' ? clashKey('places', id, 'site') : clashKey('zones', id, 'outline'),
  side: 'ours',
  against,
});
