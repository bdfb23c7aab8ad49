import type { RawFacts } from '../model/facts';
import { type Draft, recordOf } from './draft';
import { withRecords } from './published';
import type { RecordKey } from './sheets/sheet';

/** The files that the drafts make. Published records that nothing changed are the very same objects. */
export function compose(drafts: readonly Draft[], published: RawFacts): RawFacts {
  const list = (key: RecordKey) =>
    drafts.flatMap((draft) => (draft.sheet.key === key ? (recordOf(draft) ?? []) : []));
  return withRecords(published, {
    places: list('places'),
    plans: list('plans'),
    indicators: list('indicators'),
    observations: list('observations'),
    sources: list('sources'),
  });
}
