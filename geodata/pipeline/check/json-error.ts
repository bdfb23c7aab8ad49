/** Where JSON text goes wrong, counted from one, and what would have been right there. */
export type JsonError = { readonly line: number; readonly column: number; readonly expected: Expected };
export type Expected = 'value' | 'comma-or-end' | 'name' | 'colon' | 'nothing';

const space = /[ \t\n\r]*/y;
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Mismatch {
  constructor(
    readonly at: number,
    readonly expected: Expected,
  ) {}
}

/** Reads strictly by RFC 8259, keeping nothing but the place. */
function scan(text: string): void {
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const next = () => {
    take(space);
    return text[at];
  };
  const fail = (expected: Expected): never => {
    throw new Mismatch(at, expected);
  };
  const members = (close: string, member: () => void) => {
    at++;
    if (next() === close) return void at++;
    for (;;) {
      member();
      const mark = next();
      if (mark === close) return void at++;
      if (mark !== ',') fail('comma-or-end');
      at++;
      next();
    }
  };
  const named = () => {
    if (next() !== '"' || take(scalar) === undefined) fail('name');
    if (next() !== ':') fail('colon');
    at++;
    value();
  };
  function value(): void {
    const mark = next();
    if (mark === '{') members('}', named);
    else if (mark === '[') members(']', value);
    else if (take(scalar) === undefined) fail('value');
  }
  value();
  if (next() !== undefined) fail('nothing');
}

/** The first syntax error of a JSON text; null for valid JSON. */
export function jsonError(text: string): JsonError | null {
  try {
    scan(text);
    return null;
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    const before = text.slice(0, error.at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected: error.expected };
  }
}
