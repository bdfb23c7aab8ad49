export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no table has; tabs and line breaks are fine. */
const isBinary = (text: string) =>
  [...text].some((sign) => sign < ' ' && !['\t', '\n', '\v', '\f', '\r'].includes(sign));

/**
 * Bytes as text: UTF-16 where a mark says so, else UTF-8, else GB18030, which Chinese Excel writes (GBK is part of it).
 * Null where they are none of these.
 */
export function textIn(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const [a, b] = bytes;
  const tries: readonly Encoding[] =
    a === 0xff && b === 0xfe ? ['utf-16le'] : a === 0xfe && b === 0xff ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of tries) {
    const text = decoded(bytes, encoding);
    if (text !== null) return isBinary(text) ? null : { text, encoding };
  }
  return null;
}
