import { OSMTransform, parse } from 'osm-pbf-parser-node';
import type { Report } from '../report';
import { type About, unknownAbout } from './about';
import type { Visitor } from './element';
import { pbfBlobs } from './pbf-blobs';
import { elementOf } from './pbf-elements';
import { readPbfHeader } from './pbf-header';
import { tagKeys } from './tag-keys';
import { badNode, pbfBlock, pbfFeature } from './words';

type Kinds = Set<'node' | 'way' | 'relation'>;
const options = new OSMTransform({
  withTags: { node: [...tagKeys.node], way: [...tagKeys.way], relation: [...tagKeys.relation] },
});

/** Reads a PBF file as often as asked; later passes skip blocks that hold nothing of what is wanted. */
export function createPbfReader(file: string, report: Report) {
  const held = new Map<number, Kinds>();
  return (visitor: Visitor): About => {
    const about = unknownAbout();
    for (const { type, at, unpack } of pbfBlobs(file, report)) {
      const kinds = held.get(at);
      if (kinds !== undefined && ![...kinds].some((kind) => visitor[kind] !== undefined)) continue;
      const bytes = unpack();
      if (bytes === null) continue;
      try {
        if (type === 'OSMHeader') {
          for (const name of readPbfHeader(bytes, about))
            report.add('pbf-feature', name, null, pbfFeature(name));
        } else held.set(at, readBlock(bytes, visitor, report));
      } catch {
        report.add('pbf-block', `byte ${at}`, null, pbfBlock);
      }
    }
    return about;
  };
}

/** @throws what the parser throws at a damaged block */
function readBlock(bytes: Buffer, visitor: Visitor, report: Report): Kinds {
  const kinds: Kinds = new Set();
  for (const item of parse(bytes, options)) {
    const element = elementOf(item);
    if (element === null) continue;
    kinds.add(element.kind);
    if (element.kind === 'way') visitor.way?.(element.way);
    else if (element.kind === 'relation') visitor.relation?.(element.relation);
    else if (Math.abs(element.node.lat) <= 90 && Math.abs(element.node.lon) <= 180)
      visitor.node?.(element.node);
    else report.add('node', `node ${element.node.id}`, 'lat, lon', badNode);
  }
  return kinds;
}
