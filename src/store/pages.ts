/** Pages of the panel that are no records; they share the `id` of a link with the records. */
export const pageIds = [
  'yangpu',
  'plans',
  'policies',
  'programmes',
  'industries',
  'indicators',
  'directory',
  'sources',
  'shortlist',
  'takeaway',
  'compare',
  'dossier',
] as const;
export type PageId = (typeof pageIds)[number];

export const isPage = (id: string): id is PageId => pageIds.some((page) => page === id);

/** Pages that take the whole window instead of standing beside the map. */
const widePages: readonly string[] = ['compare', 'dossier'];
export const isWide = (id: string | null): boolean => id !== null && widePages.includes(id);

/** Pages that carry the present view out; they are no part of the view that they carry. */
const carriers: readonly string[] = ['takeaway', 'dossier'];
export const isCarrier = (id: string | null): boolean => id !== null && carriers.includes(id);
