import { parseDbf } from 'shpjs';
import type { Text } from '../model/text';

/** Marks of the language in the header that mean GBK. */
const chineseMarks = new Set([0x4d, 0x7a]);

const decodes = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

function declaredEncoding(dbf: Uint8Array, cpg: Uint8Array | undefined): string | null {
  const named = cpg === undefined ? '' : new TextDecoder().decode(cpg.subarray(0, 64)).trim();
  if (/936|gb/i.test(named)) return 'gb18030';
  if (/utf-?8|65001/i.test(named)) return 'utf-8';
  if (named !== '') return named;
  return chineseMarks.has(dbf[29] ?? 0) ? 'gb18030' : null;
}

/** The declared encoding where the bytes allow it; else the one of UTF-8 and GB18030 in which they can be read. */
function encodingOf(dbf: Uint8Array, cpg: Uint8Array | undefined): { encoding: string; corrected: boolean } {
  const declared = declaredEncoding(dbf, cpg);
  const content = dbf.subarray(32);
  const isPlain = content.every((byte) => byte < 128);
  const found = (['utf-8', 'gb18030'] as const).find((encoding) => decodes(content, encoding));
  if (declared === null) return { encoding: found ?? 'utf-8', corrected: false };
  const isOurs = declared === 'utf-8' || declared === 'gb18030';
  if (isPlain || !isOurs || found === undefined || found === declared)
    return { encoding: declared, corrected: false };
  return { encoding: found, corrected: true };
}

const unreadable: Text = {
  zh: '.dbf 读不出来，要素没有属性。',
  en: 'The .dbf could not be read; the features have no attributes.',
};
const absent: Text = {
  zh: '没有 .dbf，要素没有属性。',
  en: 'There is no .dbf; the features have no attributes.',
};
const encodingNote = (encoding: string): Text => ({
  zh: `.dbf 标明的编码读不通，改按 ${encoding.toUpperCase()} 读取。`,
  en: `The stated encoding of the .dbf does not fit; it was read as ${encoding.toUpperCase()}.`,
});
const fewer: Text = {
  zh: '.dbf 的行数少于 .shp 的要素，其余要素没有属性。',
  en: 'The .dbf has fewer rows than the .shp has features; the rest have no attributes.',
};

export interface Rows {
  readonly rows: readonly Record<string, unknown>[];
  readonly notes: readonly Text[];
}

/** The attributes of `wanted` features. Never throws: a table that cannot be read is left out with a note. */
export function dbfRows(dbf: Uint8Array | undefined, cpg: Uint8Array | undefined, wanted: number): Rows {
  if (dbf === undefined) return { rows: [], notes: [absent] };
  try {
    const copy = dbf.slice();
    const view = new DataView(copy.buffer);
    const [headerLength, rowLength] = [view.getUint16(8, true), view.getUint16(10, true)];
    const room = Math.floor((copy.byteLength - headerLength) / rowLength);
    if (!(rowLength > 1 && room >= 0)) return { rows: [], notes: [unreadable] };
    // What the header declares may be more than there is.
    const count = Math.min(view.getUint32(4, true), room, wanted);
    view.setUint32(4, count, true);
    const { encoding, corrected } = encodingOf(copy, cpg);
    const rows = count === 0 ? [] : parseDbf(copy, encoding);
    return {
      rows,
      notes: [...(corrected ? [encodingNote(encoding)] : []), ...(count < wanted ? [fewer] : [])],
    };
  } catch {
    return { rows: [], notes: [unreadable] };
  }
}
