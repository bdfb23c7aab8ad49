import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createTourPlayer, lengthOf } from '../../src/kiosk/tour';
import { tourOnShow, wholeBelt } from '../../src/kiosk/tourOnShow';
import { Tour } from '../../src/model/tour';

const raw: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../geodata/tours/attract.json'), 'utf8'),
);
const tour = v.parse(Tour, raw);

function onStage() {
  const seen: string[] = [];
  const told: number[] = [];
  const player = createTourPlayer({
    fly: ({ id, milliseconds }) => seen.push(`fly ${id ?? 'whole'} ${milliseconds}`),
    hide: (groups) => seen.push(`hide ${groups.join('+') || 'nothing'}`),
    tell: (step) => told.push(step),
  });
  return { player, seen, told };
}

describe('the tour', () => {
  it('begins at its first step, and hides only layers that there are', () => {
    const { player, seen } = onStage();
    const [first] = tour.steps;
    if (first === undefined) throw new Error('a tour without steps');
    player.start({ ...tour, steps: [{ ...first, hidden: ['places', 'moon'] }] }, 5_000);
    expect(seen).toEqual(['hide places', 'fly whole 7000']);
  });

  it('gives each step its flight and its rest, and goes round for ever', () => {
    const { player, told } = onStage();
    player.start(tour, 0);
    const round = tour.steps.reduce((sum, step) => sum + lengthOf(step), 0);
    for (let now = 0; now <= 2 * round; now += 250) player.ticked(now, true);
    const steps = tour.steps.map((_, index) => index);
    expect(told).toEqual([...steps, ...steps, 0]);
  });

  it('waits while nobody can see it, and skips nothing after a sleep', () => {
    const { player, told } = onStage();
    player.start(tour, 0);
    for (let now = 0; now < 900_000; now += 1_000) player.ticked(now, false);
    expect(told).toEqual([0]);
    player.ticked(9_000_000, true);
    expect(told).toEqual([0, 1]);
    player.ticked(9_000_250, true);
    expect(told).toEqual([0, 1]);
  });

  it('stops at once', () => {
    const { player, seen } = onStage();
    player.start(tour, 0);
    player.stop();
    expect(player.isOn()).toBe(false);
    player.ticked(500_000, true);
    expect(seen).toHaveLength(2);
  });
});

describe('which tour is played', () => {
  const asked = async (load: () => Promise<unknown>) => {
    const complaints: string[] = [];
    const played = await tourOnShow((detail) => complaints.push(detail), load);
    return { played, complaints };
  };

  it('the first good one; a bad one is named with what is wrong', async () => {
    const bad = { ...tour, steps: [{ ...tour.steps[0], seconds: 1 }] };
    const { played, complaints } = await asked(async () => [bad, raw]);
    expect(played).toEqual(tour);
    expect(complaints).toEqual([expect.stringContaining('steps.0.seconds')]);
  });

  it('the whole belt, where none is good or none comes', async () => {
    for (const load of [async () => ({}), async () => 7, () => Promise.reject(new Error('HTTP 404'))]) {
      const { played, complaints } = await asked(load);
      expect(played).toBe(wholeBelt);
      expect(complaints).toHaveLength(1);
    }
    expect((await asked(async () => [])).played).toBe(wholeBelt);
  });
});
