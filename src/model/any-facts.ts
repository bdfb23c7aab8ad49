import * as v from 'valibot';

/** The files of the facts, whatever is in them: what the door is to be shown. */
export const AnyFacts = v.object({
  zones: v.unknown(),
  structure: v.unknown(),
  places: v.unknown(),
  plans: v.unknown(),
  industries: v.unknown(),
  indicators: v.unknown(),
  sources: v.unknown(),
  shelfLives: v.unknown(),
});
