import { formatOf, refusedUnread } from './format';
import { problemOf } from './refusal';
import type { Drafts } from './shapefile';

/** The layers of a file, checked feature by feature. Never rejects for what a file may hold. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Drafts> {
  const refused = refusedUnread(name, bytes.byteLength);
  if (refused !== null) return { drafts: [], problems: [refused] };
  try {
    switch (formatOf(name)) {
      case 'zip':
        return (await import('./shapefile')).readZip(bytes, name);
      case 'csv':
        return { drafts: [(await import('./csv')).readCsv(bytes, name)], problems: [] };
      default:
        return { drafts: [(await import('./geojson')).readGeoJson(bytes, name)], problems: [] };
    }
  } catch (error) {
    return { drafts: [], problems: [problemOf(error, name)] };
  }
}
