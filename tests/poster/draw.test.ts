import { describe, expect, it } from 'vitest';
import { poster } from '../../src/build/poster/draw';
import { posterOf } from '../../src/build/poster/made';
import { linePath, ringPath } from '../../src/build/poster/paths';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { homeExtent, sketchHeight, sketchWidth, sketchX, sketchY } from '../../src/model/sketch';
import { cssVariables } from '../../src/theme/applyPalette';
import { readFacts } from '../setup/facts';

const root = new URL('../..', import.meta.url).pathname;
const drawn = await posterOf(root);
const raw = readFacts();
const belt = createBelt(parseFacts(raw).facts);
const [west, south, east, north] = homeExtent;

describe('the poster of the belt', () => {
  it('has the five zones, each with its names in both languages and its own hue', () => {
    const zones = belt.zonesInOrder();
    expect(zones).toHaveLength(5);
    for (const { id, name } of zones) {
      expect(drawn).toContain(`lang="zh-Hans">${name.zh}</tspan>`);
      expect(drawn.replaceAll(/<tspan[^>]*lang="en">|<\/tspan>/g, ' ')).toMatch(
        new RegExp(name.en.replaceAll(/-|\s/g, '[- ]+')),
      );
      expect(drawn.match(new RegExp(`<path d="[^"]{60,}" fill="var\\(--zone-${id},`, 'g'))).toHaveLength(1);
    }
  });

  it('has corridor, belt and river, and says what it is and whose the data are', () => {
    for (const variable of ['corridor', 'belt'])
      expect(drawn).toMatch(new RegExp(`<path d="M[^"]{10,}" stroke="var\\(--${variable},`));
    expect(drawn).toMatch(/id="poster-ground".*<path d="M[^"]{100,}" fill="var\(--water,/);
    expect(drawn).toMatch(/role="img" aria-labelledby="poster-title poster-desc"/);
    for (const text of ['示意', 'Indicative', '© OpenStreetMap (ODbL)']) expect(drawn).toContain(text);
  });

  it('takes every colour from the palette by its name, with the day in its place before any sheet', () => {
    const day = new Map(cssVariables('day'));
    const toned = [...drawn.matchAll(/var\((--[\w-]+),(#[0-9a-f]{6})\)/g)];
    expect(toned.length).toBeGreaterThan(15);
    for (const [, variable = '', colour] of toned) expect(day.get(variable)).toBe(colour);
    expect(drawn.replace(/var\([^)]*\)/g, '')).not.toMatch(/#(?!poster-)|rgb|style/);
  });

  it('is small: shapes to about ten metres, in whole units', () => {
    expect(drawn.length).toBeLessThan(9000);
    expect(drawn.match(/ d="[^"]*\.[^"]*"/)).toBeNull();
  });

  it('says the names of the facts, whatever is in them, and does without a river', () => {
    const facts = JSON.parse(JSON.stringify(raw).replaceAll('Huan-Tongji', '<b> & \\"Tongji\\"'));
    const other = poster(createBelt(parseFacts(facts).facts), []);
    // A space ends a line, so that the name reads as one.
    for (const word of ['&lt;b&gt; ', '&amp; ', '&quot;Tongji&quot;'])
      expect(other).toContain(`>${word}</tspan>`);
    expect(other).not.toContain('<b>');
  });
});

describe('the sketch', () => {
  it('puts the extent inside its margins, north up', () => {
    expect([sketchX([west, north]), sketchY([west, north])]).toEqual([60, 60]);
    expect(sketchX([east, south])).toBeCloseTo(sketchWidth - 60);
    expect(sketchY([east, south])).toBeCloseTo(sketchHeight - 60);
  });

  it('leaves out what is nearer to a line than the tolerance, and closes rings', () => {
    const line = [
      [west, north],
      [west + 0.001, north - 0.00001],
      [west + 0.002, north],
    ];
    expect(linePath([line], 1)).toBe('M60 60l17 0');
    expect(linePath([line], 0.05)).toBe('M60 60l9 0l8 0');
    expect(ringPath([[...line, [west, north - 0.003], [west, north]]], 1)).toBe('M60 60l17 0l-17 30l0-30z');
  });
});
