import { createReadStream } from 'node:fs';
import sax from 'sax';
import type { Report } from '../report';
import { type About, unknownAbout } from './about';
import type { Visitor } from './element';
import { xmlBroken, xmlForeign, xmlTruncated } from './words';
import { xmlElements } from './xml-elements';

/** Pieces in which the file is read: bytes. */
const piece = 1 << 18;

/**
 * One pass over an OSM XML file. A syntax error ends the pass and is reported by line; what came before counts.
 * Entities of a document type are not expanded.
 */
export async function readXml(file: string, visitor: Visitor, report: Report): Promise<About> {
  const parser = sax.parser(true, { position: true });
  const about = unknownAbout();
  const elements = xmlElements(visitor, about, report);
  let root: string | null = null;
  let failure: Error | null = null;
  parser.onopentag = ({ name, attributes }) => {
    root ??= name;
    if (failure === null) elements.open(name, attributes);
  };
  parser.onclosetag = (name) => {
    if (failure === null) elements.close(name);
  };
  parser.onerror = (error) => {
    failure ??= error;
    parser.resume();
  };
  const line = () => `line ${parser.line + 1}`;
  for await (const text of createReadStream(file, { encoding: 'utf8', highWaterMark: piece })) {
    parser.write(String(text));
    if (failure !== null || (root !== null && root !== 'osm')) break;
  }
  if (root !== null && root !== 'osm') report.add('xml-root', root, null, xmlForeign(root));
  else if (failure !== null) report.add('xml', line(), null, xmlBroken);
  else {
    const at = line();
    parser.close();
    if (failure !== null) report.add('xml', at, null, xmlTruncated);
  }
  return about;
}
