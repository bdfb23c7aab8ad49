import path from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder } from '../../geodata/pipeline/check/index';
import { linesOf } from '../../geodata/pipeline/check/report';
import { calendarDay } from '../../src/model/calendar';

const geodata = path.resolve(import.meta.dirname, '../../geodata');

it('the published facts pass the whole check', async () => {
  const { facts, problems } = await checkFolder(geodata, calendarDay(new Date()));
  expect(problems.flatMap(linesOf)).toEqual([]);
  expect(facts.zones.features.length).toBeGreaterThanOrEqual(5);
  expect(facts.places.features.length).toBeGreaterThan(130);
});
