import { PbfReader } from 'pbf';
import { type Box, boxOf } from '../shape/box';
import type { About } from './about';

/** What this tool can read; a file that requires more is refused. */
const known = ['OsmSchema-V0.6', 'DenseNodes'];

interface Header {
  bounds: Box | null;
  required: string[];
  program: string | null;
  seconds: number | null;
}

/** Reads the header block into `about`; returns the features that the file requires and that are not known here. */
export function readPbfHeader(bytes: Buffer, about: About): readonly string[] {
  const empty: Header = { bounds: null, required: [], program: null, seconds: null };
  const header = new PbfReader(bytes).readFields((field, into, pbf) => {
    if (field === 1) {
      const [left = 0, right = 0, top = 0, bottom = 0] = pbf.readMessage(readBounds, { sides: [] }).sides;
      into.bounds = boxOf([left, bottom, right, top]);
    }
    if (field === 4) into.required.push(pbf.readString());
    if (field === 16) into.program = pbf.readString();
    if (field === 32) into.seconds = pbf.readVarint(true);
  }, empty);
  about.bounds = header.bounds;
  about.program = header.program;
  if (header.seconds !== null && header.seconds > 0) {
    about.date = new Date(header.seconds * 1000).toISOString().slice(0, 10);
    about.dateIs = 'database';
  }
  return header.required.filter((name) => !known.includes(name));
}

/** Sides in billionths of a degree: left, right, top, bottom. */
function readBounds(field: number, into: { readonly sides: number[] }, pbf: PbfReader): void {
  if (field >= 1 && field <= 4) into.sides[field - 1] = pbf.readSVarint() / 1e9;
}
