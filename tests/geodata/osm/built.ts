import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll } from 'vitest';
import { buildFromOsm } from '../../../geodata/pipeline/basemap/osm/build';
import { createReport } from '../../../geodata/pipeline/basemap/osm/report';
import type { Box } from '../../../geodata/pipeline/basemap/osm/shape/box';
import type { Problem } from '../../../src/model/problem';

const Layer = v.object({
  type: v.literal('FeatureCollection'),
  metadata: v.looseObject({}),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.record(v.string(), v.unknown()),
      geometry: v.object({ type: v.string(), coordinates: v.array(v.unknown()) }),
    }),
  ),
});
export type Layer = v.InferOutput<typeof Layer>;

/** Builds extracts into folders that go when the test file ends. */
export function workshop() {
  const root = mkdtempSync(path.join(tmpdir(), 'osm-test-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let count = 0;
  return async (name: string, content: string | Uint8Array, asked: Box | null = null, limit?: number) => {
    count += 1;
    const out = path.join(root, `${count}`);
    const file = path.join(root, name);
    writeFileSync(file, content);
    const report = createReport(name);
    const built = await buildFromOsm(file, out, asked, report, limit);
    const read = (layer: string): Layer =>
      v.parse(Layer, JSON.parse(readFileSync(path.join(out, `${layer}.geojson`), 'utf8')));
    return { built, out, layer: read, problems: report.problems() };
  };
}

/** Problems in short: record, field and what is wrong in English. */
export const inShort = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ record, field, problem }) => `${record ?? '-'} ${field ?? '-'} ${problem.en}`);
