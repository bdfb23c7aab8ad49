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
  'weights',
  'targets',
  'gaps',
  'measure',
  'uploads',
  'dossier',
] as const;
export type PageId = (typeof pageIds)[number];

export const isPage = (id: string): id is PageId => pageIds.some((page) => page === id);

/** Pages that take the whole window instead of standing beside the map. */
const widePages: readonly string[] = ['dossier'];
export const isWide = (id: string | null): boolean => id !== null && widePages.includes(id);

/** Pages of the atlas: they take most of the window, the map stays beside them where there is room. */
export const atlasPages = ['compare', 'weights', 'targets', 'gaps'] as const;
export type AtlasPage = (typeof atlasPages)[number];
export const isAtlas = (id: string | null): id is AtlasPage => atlasPages.some((page) => page === id);

/** Pages that carry the present view out; they are no part of the view that they carry. */
const carriers: readonly string[] = ['takeaway', 'dossier'];
export const isCarrier = (id: string | null): boolean => id !== null && carriers.includes(id);
