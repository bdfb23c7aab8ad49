import { describe, expect, it } from 'vitest';
import { meant } from '../../src/map/meant';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readFacts } from '../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);
const south = { id: 'binjiang-south', role: 'section', hue: 'binjiang' };

describe('a tap on a section', () => {
  it('opens its zone first', () => {
    expect(meant(south, null, belt)).toBe('binjiang');
    expect(meant(south, 'da-chuangzhi', belt)).toBe('binjiang');
    expect(meant(south, 'kic', belt)).toBe('binjiang');
  });

  it('opens the section once its zone, or a section beside it, is open', () => {
    expect(meant(south, 'binjiang', belt)).toBe('binjiang-south');
    expect(meant(south, 'binjiang-mid-north', belt)).toBe('binjiang-south');
  });
});

it('a tap on anything else opens just that', () => {
  expect(meant({ id: 'kic', kind: 'carrier', hue: 'da-chuangzhi' }, null, belt)).toBe('kic');
  expect(meant({ id: 'bay-valley', role: 'carrier-area', hue: 'none' }, null, belt)).toBe('bay-valley');
  expect(meant({ kind: 'nothing' }, null, belt)).toBeNull();
});
