#!/usr/bin/env node
/** Takes today's pictures for the golden ones (`npm run golden:bless`); look at them before they are committed. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'tests/golden'],
  {
    stdio: 'inherit',
    env: { ...process.env, GOLDEN: 'bless' },
  },
);
process.exitCode = status ?? 1;
