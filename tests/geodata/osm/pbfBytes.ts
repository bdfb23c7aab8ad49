import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import type { TestElement, TestHead, TestNode, TestRelation, TestWay } from './elements';

const memberTypes = ['node', 'way', 'relation'];

/** A block of the file: its length, its header, its content packed by zlib (OSM wiki, PBF Format). */
function block(type: string, content: Uint8Array): Buffer {
  const blob = new PbfWriter();
  blob.writeVarintField(2, content.length);
  blob.writeBytesField(3, deflateSync(content));
  const body = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, body.length);
  const head = header.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, body]);
}

export function pbfHead(
  { bounds, base }: TestHead = {},
  features = ['OsmSchema-V0.6', 'DenseNodes'],
): Buffer {
  const out = new PbfWriter();
  if (bounds !== undefined) {
    const [west, south, east, north] = bounds;
    const box = (_: null, pbf: PbfWriter) => {
      [west, east, north, south].forEach((degree, i) => {
        pbf.writeSVarintField(i + 1, Math.round(degree * 1e9));
      });
    };
    out.writeMessage(1, box, null);
  }
  for (const feature of features) out.writeStringField(4, feature);
  out.writeStringField(16, 'by hand');
  if (base !== undefined) out.writeVarintField(32, Date.parse(base) / 1000);
  return block('OSMHeader', out.finish());
}

/** Numbers as differences from the one before. */
const steps = (values: readonly number[]) => values.map((value, i) => value - (values[i - 1] ?? 0));

/** One data block of elements of any kind. */
export function pbfBlock(elements: readonly TestElement[]): Buffer {
  const strings = new Map<string, number>([['', 0]]);
  const textId = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const keysOf = (tags: Readonly<Record<string, string>> = {}) => Object.keys(tags).map(textId);
  const valuesOf = (tags: Readonly<Record<string, string>> = {}) => Object.values(tags).map(textId);
  const nodes = elements.filter((element): element is TestNode => 'node' in element);
  const dense = (_: null, pbf: PbfWriter) => {
    pbf.writePackedSVarint(1, steps(nodes.map(({ node }) => node)));
    pbf.writePackedSVarint(8, steps(nodes.map(({ at }) => Math.round(at[1] * 1e7))));
    pbf.writePackedSVarint(9, steps(nodes.map(({ at }) => Math.round(at[0] * 1e7))));
    const pairs = nodes.flatMap(({ tags = {} }) => [...Object.entries(tags).flat().map(textId), 0]);
    pbf.writePackedVarint(10, pairs);
  };
  const way = ({ way: id, tags, refs }: TestWay, pbf: PbfWriter) => {
    pbf.writeVarintField(1, id);
    pbf.writePackedVarint(2, keysOf(tags));
    pbf.writePackedVarint(3, valuesOf(tags));
    pbf.writePackedSVarint(8, steps(refs));
  };
  const relation = ({ relation: id, tags, members }: TestRelation, pbf: PbfWriter) => {
    pbf.writeVarintField(1, id);
    pbf.writePackedVarint(2, keysOf(tags));
    pbf.writePackedVarint(3, valuesOf(tags));
    pbf.writePackedVarint(
      8,
      members.map(([, , role]) => textId(role)),
    );
    pbf.writePackedSVarint(9, steps(members.map(([, ref]) => ref)));
    pbf.writePackedVarint(
      10,
      members.map(([type]) => memberTypes.indexOf(type)),
    );
  };
  const groups = new PbfWriter();
  const group = (write: (pbf: PbfWriter) => void) =>
    groups.writeMessage(2, (_: null, pbf) => write(pbf), null);
  if (nodes.length > 0) group((pbf) => pbf.writeMessage(2, dense, null));
  for (const element of elements) {
    if ('way' in element) group((pbf) => pbf.writeMessage(3, way, element));
    if ('relation' in element) group((pbf) => pbf.writeMessage(4, relation, element));
  }
  const out = new PbfWriter();
  out.writeMessage(
    1,
    (_: null, pbf) => {
      for (const text of strings.keys()) pbf.writeBytesField(1, Buffer.from(text));
    },
    null,
  );
  return block('OSMData', Buffer.concat([out.finish(), groups.finish()]));
}

/** An OSM PBF file, in blocks of so many elements. */
export const pbfBytes = (elements: readonly TestElement[], head: TestHead = {}, size = 40): Buffer =>
  Buffer.concat([
    pbfHead(head),
    ...Array.from({ length: Math.ceil(elements.length / size) }, (_, i) =>
      pbfBlock(elements.slice(i * size, (i + 1) * size)),
    ),
  ]);
