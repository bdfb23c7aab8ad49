import type { Report } from '../report';
import type { About } from './about';
import type { Visitor } from './element';
import { fileKindOf } from './file-kind';
import { createPbfReader } from './read-pbf';
import { readXml } from './read-xml';

/** One pass over the extract. */
export type Pass = (visitor: Visitor) => Promise<About>;

/** Opens an extract for several passes; null, with the reason reported, when it is not one. */
export function openOsm(file: string, report: Report): Pass | null {
  const kind = fileKindOf(file);
  if (typeof kind !== 'string') {
    report.add('file', null, null, kind);
    return null;
  }
  if (kind === 'xml') return (visitor) => readXml(file, visitor, report);
  const read = createPbfReader(file, report);
  return async (visitor) => read(visitor);
}
