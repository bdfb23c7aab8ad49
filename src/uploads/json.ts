import { wording } from '../model/problem';
import { limits } from './limits';
import { Refusal } from './refusal';

const [quote, backslash, curly, square, curlyEnd, squareEnd] = ['"', '\\', '{', '[', '}', ']'].map((sign) =>
  sign.charCodeAt(0),
);

/** Deepest nesting of brackets outside of texts, counted no further than one beyond the limit. */
function depthOf(text: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < text.length && deepest <= limits.depth; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === backslash) at += 1;
      else if (code === quote) inText = false;
    } else if (code === quote) inText = true;
    else if (code === curly || code === square) deepest = Math.max(deepest, ++depth);
    else if (code === curlyEnd || code === squareEnd) depth -= 1;
  }
  return deepest;
}

const tooDeep = wording(
  `括号嵌套超过 ${limits.depth} 层`,
  `brackets are nested more than ${limits.depth} deep`,
  '请检查文件是否损坏；GeoJSON 不需要这么深的嵌套',
  'check whether the file is damaged; GeoJSON needs no such nesting',
);

/** Where the engine says that the JSON breaks, as line and column from one; null where it does not say. */
function placeOf(error: unknown, text: string): { line: number; column: number } | null {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function broken(error: unknown, text: string): Refusal {
  const place = placeOf(error, text);
  return new Refusal(
    wording(
      place === null
        ? '不是完整的 JSON'
        : `不是完整的 JSON（第 ${place.line} 行第 ${place.column} 列附近出错）`,
      place === null
        ? 'is not whole JSON'
        : `is not whole JSON (it breaks near line ${place.line}, column ${place.column})`,
      '文件可能没有传完，或被手工改坏；请重新导出',
      'the file may be cut off or spoilt by hand; export it again',
    ),
  );
}

/** Some programs write NaN and Infinity, which JSON does not know; outside of texts they become null. */
const notNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g;

export interface ParsedJson {
  readonly value: unknown;
  /** NaN or Infinity were read as null. */
  readonly mended: boolean;
}

/** @throws Refusal where the text is no JSON, or nested too deeply */
export function parseJson(text: string): ParsedJson {
  if (depthOf(text) > limits.depth) throw new Refusal(tooDeep);
  try {
    return { value: JSON.parse(text), mended: false };
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw broken(error, text);
    try {
      const mended = text.replace(notNumbers, (found) => (found.startsWith('"') ? found : 'null'));
      return { value: JSON.parse(mended), mended: true };
    } catch {
      throw broken(error, text);
    }
  }
}
