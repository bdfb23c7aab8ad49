import type { Belt } from '../../../model/belt.ts';
import type { Citation } from '../../../model/citation.ts';
import { joined } from '../column.ts';

interface Cited {
  readonly record: { readonly cites: readonly Citation[] };
  readonly belt: Belt;
}

/** Title, publisher, date, place and address of each source; what is not known is left out. */
export const citedIn = ({ record, belt }: Cited, language: 'zh' | 'en'): string =>
  joined(
    record.cites.map(({ source: id, locator }) => {
      const source = belt.source(id);
      const parts = [
        source?.title[language] ?? id,
        source?.publisher[language] ?? null,
        source?.date ?? null,
        locator,
        source?.url ?? null,
      ];
      return parts.filter((part) => part !== null).join('; ');
    }),
  ) ?? '';
