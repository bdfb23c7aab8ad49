import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'trees');

/** What makes the frame of a page; rows of lists and their figures change with each fact. */
const frame =
  /^\s*- (banner|navigation|main|region|heading|search|combobox|textbox|article|group|status|dialog|contentinfo|application)\b/;

/** The accessibility tree of the page as a screen reader walks it, without what changes from one version of the facts to the next. */
async function treeOf(page: Page): Promise<string> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n').filter((line) => frame.test(line));
  return `${lines
    .map((line) => line.replace(/"[^"]*"/, (name) => name.replace(/\d[\d,.]*/g, '#')).replace(/:( .*)?$/, ''))
    .filter((line, index, all) => line !== all[index - 1])
    .join('\n')}\n`;
}

/** Holds the tree of a page, once all of it has come, against the one that is kept; `BLESS_TREES=1` keeps the present one instead. */
export async function expectTree(page: Page, name: string): Promise<void> {
  const file = join(folder, `${name}.txt`);
  if (process.env['BLESS_TREES'] === '1') writeFileSync(file, await treeOf(page));
  expect(existsSync(file), `${file} is not kept yet: BLESS_TREES=1`).toBe(true);
  await expect.poll(() => treeOf(page), { timeout: 20_000, interval: 200 }).toBe(readFileSync(file, 'utf8'));
}
