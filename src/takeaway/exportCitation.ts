import type { Belt } from '../model/belt';
import type { Citation } from '../model/citation';

/** A citation as files carry it: all that is needed to find the source without this map. */
export interface ExportCitation {
  readonly source: string;
  readonly locator: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly publisherZh: string;
  readonly publisherEn: string;
  readonly date: string | null;
  readonly url: string | null;
  /** Whether the original page, an excerpt or a copy was read. */
  readonly readAs: string | null;
}

/** A source that is missing from the facts keeps its id, so that the gap can be seen. */
export function exportCitation(belt: Belt, { source: id, locator }: Citation): ExportCitation {
  const source = belt.source(id);
  return {
    source: id,
    locator,
    titleZh: source?.title.zh ?? id,
    titleEn: source?.title.en ?? id,
    publisherZh: source?.publisher.zh ?? '',
    publisherEn: source?.publisher.en ?? '',
    date: source?.date ?? null,
    url: source?.url ?? null,
    readAs: source?.readAs ?? null,
  };
}
