import path from 'node:path';
import { readFacts } from '../../geodata/pipeline/check/read-facts';
import { readRoads } from '../../geodata/pipeline/check/read-roads';
import type { RawFacts } from '../../src/model/facts';
import { withRecords } from '../../src/office/published';

const folder = path.resolve('geodata');

/** The facts that the project ships, as read from their files. */
export const shippedFacts = async (): Promise<RawFacts> => (await readFacts(folder)).raw;

/** The day of the check in these tests, and the shipped roads. */
export const context = async () => ({ today: '2026-11-26', roads: await readRoads(folder) });

/** The same facts without what a workbook holds, as if nothing of it had been published yet. */
export const withoutRecords = (raw: RawFacts): RawFacts =>
  withRecords(raw, { places: [], plans: [], indicators: [], observations: [], sources: [] });
