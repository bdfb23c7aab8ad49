import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { createAnalyst } from '../../src/analysis/analyst';
import type { Position } from '../../src/model/geometry';
import { facts, layers } from '../analysis/layers';
import { chance } from '../store/random';
import { ms, row, spread } from './table';

const rounds = 5;
const sitesPerRound = 40;
const Times = v.object({ made: v.number(), first: v.number(), next: v.array(v.number()) });
const say = (line: string) => process.stdout.write(`${line}\n`);

/** How long the network takes to make, the first report, and reports of other sites after it; milliseconds. */
function once(): v.InferOutput<typeof Times> {
  const next = chance(Date.now());
  const anywhere = (): Position => [121.485 + 0.08 * next(), 31.245 + 0.1 * next()];
  const timed = <T>(work: () => T): { readonly time: number; readonly result: T } => {
    const start = performance.now();
    const result = work();
    return { time: performance.now() - start, result };
  };
  const { time: made, result: analyst } = timed(() => createAnalyst(layers, facts));
  const first = timed(() => analyst.report([121.5101, 31.2997])).time;
  return {
    made,
    first,
    next: Array.from({ length: sitesPerRound }, () => timed(() => analyst.report(anywhere())).time),
  };
}

/** Only printed, never judged: times belong to a machine. `file` is the bundle itself, run anew for each round. */
export function bench(file: string): void {
  const runs = Array.from({ length: rounds }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', runOf(file)], {
      encoding: 'utf8',
    });
    return v.parse(Times, JSON.parse(stdout));
  });
  const later = runs.flatMap(({ next }) => next.slice(sitesPerRound / 2));
  say(`\nSite report: median (least–most) of ${rounds} fresh processes, Node ${process.version}.\n`);
  say(row('measure', 'time'));
  say(row('---', '---'));
  say(
    row(
      'streets, water and metro made of the layers',
      spread(
        runs.map(({ made }) => made),
        ms,
      ),
    ),
  );
  say(
    row(
      'and the first report',
      spread(
        runs.map(({ made, first }) => made + first),
        ms,
      ),
    ),
  );
  say(
    row(
      'the next five reports',
      spread(
        runs.flatMap(({ next }) => next.slice(0, 5)),
        ms,
      ),
    ),
  );
  say(row(`reports after ${sitesPerRound / 2} others`, spread(later, ms)));
}

const runOf = (file: string): string =>
  `const { once } = await import(${JSON.stringify(file)}); process.stdout.write(JSON.stringify(once()));`;

export { once };
