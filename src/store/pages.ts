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
] as const;
export type PageId = (typeof pageIds)[number];

export const isPage = (id: string): id is PageId => pageIds.some((page) => page === id);
