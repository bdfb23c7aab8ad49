import { wording } from '../model/problem';
import { Refusal } from './refusal';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

const notText = wording(
  '内容不是文字',
  'its content is not text',
  '请在生成它的软件里重新导出，编码选 UTF-8',
  'export it again in the program that made it, as UTF-8',
);
const onlySpace = wording(
  '文件里没有内容',
  'there is nothing in the file',
  '请选有内容的文件',
  'choose a file that has content',
);

function tryDecoding(bytes: Uint8Array, encoding: Decoded['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that no text has, tabs and line breaks apart. */
const isBinary = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

function decoded(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const tries: readonly Decoded['encoding'][] = isLittle
    ? ['utf-16le']
    : isBig
      ? ['utf-16be']
      : ['utf-8', 'gb18030'];
  for (const encoding of tries) {
    const text = tryDecoding(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}

/**
 * Bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, else GB18030.
 * @throws Refusal where they are no text, or nothing but white space
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const found = decoded(bytes);
  const isText = found?.encoding.startsWith('utf-16') === true || !bytes.some(isBinary);
  if (found === null || !isText) throw new Refusal(notText);
  if (found.text.trim() === '') throw new Refusal(onlySpace);
  return found;
}
