/** A run of a text that is one unit: one Han character, or letters, or digits. UTF-16 offsets, the end not included. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly han: boolean;
}

const sorts = { unknown: 0, other: 1, han: 2, letter: 3, digit: 4 } as const;

/** By UTF-16 code unit, filled in as characters come: asking Unicode at each of a million letters takes seconds. */
const known = new Uint8Array(0x10000);

function sortOf(text: string, at: number, size: number): number {
  const code = text.charCodeAt(at);
  if (size === 1 && known[code] !== sorts.unknown) return known[code] ?? sorts.other;
  const character = text.slice(at, at + size);
  const sort = /\p{Script=Han}/u.test(character)
    ? sorts.han
    : /[\p{Script=Latin}\p{M}'’]/u.test(character)
      ? sorts.letter
      : /\p{Nd}/u.test(character)
        ? sorts.digit
        : sorts.other;
  if (size === 1) known[code] = sort;
  return sort;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** The parts of a text, in order; what is neither Han, letter nor digit stands between them. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let run: number = sorts.other;
  const end = (to: number) => {
    if (run !== sorts.other) parts.push({ from, to, han: run === sorts.han });
  };
  for (let at = 0; at < text.length; ) {
    const size = isPair(text, at) ? 2 : 1;
    const sort = sortOf(text, at, size);
    if (sort !== run || sort === sorts.han) {
      end(at);
      from = at;
      run = sort;
    }
    at += size;
  }
  end(text.length);
  return parts;
}
