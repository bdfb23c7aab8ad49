import { describe, expect, it } from 'vitest';
import { jsonError } from '../../geodata/pipeline/check/json-error';

describe('the place of a JSON error', () => {
  it.each([
    ['{"a": 1,\n "b": }', 2, 7, 'value'],
    ['{"a": 1\n "b": 2}', 2, 2, 'comma-or-end'],
    ['{"a": 1,\n}', 2, 1, 'name'],
    ['[1, 2,]', 1, 7, 'value'],
    ['{"a" 1}', 1, 6, 'colon'],
    ["{'a': 1}", 1, 2, 'name'],
    ['[1] 2', 1, 5, 'nothing'],
    ['["line\nbreak"]', 1, 2, 'value'],
    ['[01]', 1, 3, 'comma-or-end'],
    ['', 1, 1, 'value'],
    ['{"a": [1, {"b": tru}]}', 1, 17, 'value'],
  ])('%j', (text, line, column, expected) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonError(text)).toEqual({ line, column, expected });
  });

  it.each(['{}', '[]', ' {"a": [1.5e3, -0, true, null, "\\u4e2d\\n杨浦🚇"], "b": {}} \n', '"x"'])(
    'valid: %s',
    (text) => {
      expect(() => JSON.parse(text)).not.toThrow();
      expect(jsonError(text)).toBeNull();
    },
  );
});
