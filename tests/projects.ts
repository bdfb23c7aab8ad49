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
      testTimeout: 20_000,
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
      testTimeout: 20_000,
    },
  },
  {
    test: {
      name: 'browser',
      root,
      environment: 'node',
      include: inBrowser,
      globalSetup: ['tests/setup/built-page.ts'],
      // Drawing in software takes all there is of a small machine: two pages at a time keep two cores busy while one
      // waits for its page (200 s became 167 s for six files), and more would only slow each other.
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
      testTimeout: 120_000,
      hookTimeout: 150_000,
    },
  },
];
