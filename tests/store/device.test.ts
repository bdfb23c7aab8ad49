import { describe, expect, it } from 'vitest';
import { deviceMemory } from '../../src/store/device';
import type { Shortlist } from '../../src/store/shortlist';

const list: Shortlist = [
  { id: 'wujiaochang', note: '第一选择：a=1&b=2 #3' },
  { id: 'site-12151010-3129970', note: '' },
];

/** A storage that holds what it is given, with the text that lies in it. */
function memoryOf(text: string | null) {
  const held = { text };
  const storage = () => ({
    getItem: () => held.text,
    setItem: (_key: string, value: string) => {
      held.text = value;
    },
    removeItem: () => {
      held.text = null;
    },
  });
  return { held, memory: deviceMemory(storage) };
}

const refusing = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('what the device keeps', () => {
  it('comes back as it was, notes and order included', () => {
    const { memory } = memoryOf(null);
    expect(memory.recall()).toBeNull();
    expect(memory.keep(list)).toBe(true);
    expect(memory.recall()).toEqual(list);
  });

  it('tells an empty list from none', () => {
    const { memory } = memoryOf(null);
    memory.keep([]);
    expect(memory.recall()).toEqual([]);
    memory.forget();
    expect(memory.recall()).toBeNull();
  });

  it.each([
    ['', []],
    ['v=1&list=Bad%20Id', null],
    ['v=1&list=a&note=5~lost', null],
    ['v=1&list=a&note=0~\u202Eturned', null],
    ['{"list":["a"]}', null],
    [`v=1&list=${'a.'.repeat(9000)}`, null],
    ['v=99&list=a', null],
  ])('takes only what the codec reads without a fault: %s', (text, expected) => {
    expect(memoryOf(text).memory.recall()).toEqual(expected);
  });

  it('throws nothing where storage does', () => {
    const memory = deviceMemory(() => ({ getItem: refusing, setItem: refusing, removeItem: refusing }));
    expect(memory.recall()).toBeNull();
    expect(memory.keep(list)).toBe(false);
    expect(memory.forget).not.toThrow();
    expect(deviceMemory(refusing).recall()).toBeNull();
  });
});
