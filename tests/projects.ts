import react from '@vitejs/plugin-react';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { dataPlugin } from '../src/build/dataPlugin.ts';

const inBrowser = [
  'tests/browser/**/*.test.ts',
  'tests/render/**/*.test.ts',
  'tests/build/**/*.test.ts',
  'tests/golden/golden.test.ts',
];
const inDom = ['tests/{panels,ui,app}/**/*.test.{ts,tsx}', 'tests/**/*.dom.test.{ts,tsx}'];

/** A busy machine is slow, not wrong: what is waited for may take its time. Milliseconds. */
const patience = { poll: { timeout: 20_000 } };

/**
 * Three ways to run a test: plain functions in Node; components in jsdom; the built page in a real browser.
 * @param root folder of the project
 */
export const testProjects = (root: string): TestProjectInlineConfiguration[] => [
  {
    plugins: [dataPlugin(root)],
    test: {
      name: 'node',
      root,
      environment: 'node',
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: [...inBrowser, ...inDom],
      // Pure functions leave nothing behind: files share a thread and what it has read (188 s of processor became 110).
      pool: 'threads',
      isolate: false,
      maxWorkers: 2,
      testTimeout: 60_000,
      expect: patience,
    },
  },
  {
    plugins: [react(), dataPlugin(root)],
    test: {
      name: 'dom',
      root,
      environment: 'jsdom',
      include: inDom,
      setupFiles: ['tests/setup/dom.ts'],
      pool: 'threads',
      maxWorkers: 2,
      testTimeout: 60_000,
      expect: patience,
    },
  },
  {
    test: {
      name: 'browser',
      root,
      environment: 'node',
      include: inBrowser,
      globalSetup: ['tests/setup/built-page.ts'],
      // What the files read is read once for all of them; each opens pages of its own.
      isolate: false,
      // Drawing in software takes all there is of a small machine: two pages at a time keep two cores busy while one
      // waits for its page (200 s became 167 s for six files), and more would only slow each other.
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
      // A whole run on a busy machine is not lost to one page that came late: what needed it is named, and more than a
      // few fail the run (setup/secondTries.ts). By hand, nothing is tried twice.
      retry: process.env['CI'] === undefined ? 0 : 1,
      testTimeout: 180_000,
      hookTimeout: 180_000,
      expect: patience,
    },
  },
];
