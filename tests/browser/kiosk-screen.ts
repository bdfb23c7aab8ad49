import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { expect } from 'vitest';
import { Tour } from '../../src/model/tour';

/** The tour of this checkout, as the unattended screen plays it. */
export const tour = v.parse(
  Tour,
  JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata/tours/attract.json'), 'utf8')),
);
export const patience = { timeout: 20_000, interval: 50 };

/** A working day on the page's wall clock. */
export const morning = new Date('2026-11-26T10:00:00');

export const phase = (page: Page) => page.evaluate(() => document.documentElement.dataset['phase']);
export const untilPhase = (page: Page, wanted: string) =>
  expect.poll(() => phase(page), patience).toBe(wanted);
export const pass = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

/** English title of the step that the tour stands at. */
export const title = (page: Page) =>
  page.locator('.attract h1 [lang=en-GB]').textContent({ timeout: 20_000 });

/** The tour stands at its first step. */
export async function untilFirstStep(page: Page): Promise<void> {
  await untilPhase(page, 'attract');
  await expect.poll(() => title(page), patience).toBe(tour.steps[0]?.title.en);
}

/** A touch of a place of the page, CSS px, that is no button's. */
export async function beginVisit(page: Page, x: number, y: number): Promise<void> {
  await untilPhase(page, 'attract');
  await page.touchscreen.tap(x, y);
  await untilPhase(page, 'serving');
}

/** All that a visitor could leave behind, as the page and the browser show it. */
export const traces = (page: Page) =>
  page.evaluate(async () => ({
    address: location.href,
    history: history.length,
    storage: Object.keys(localStorage).filter((key) => !/^yangpu-belt-(kiosk-|log$)/.test(key)),
    session: Object.keys(sessionStorage).filter((key) => !/^yangpu-belt-kiosk-/.test(key)),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    fields: [...document.querySelectorAll('input')].map(({ value, checked }) => `${value} ${checked}`),
    scrolled: [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0).length,
    focus: document.activeElement?.tagName,
    marked: document.getSelection()?.toString(),
    camera: document.querySelector('[data-camera]')?.getAttribute('data-camera'),
    root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    title: document.title,
    panel: document.querySelector('.panel')?.textContent,
    open: document.querySelectorAll('dialog, [aria-expanded=true]').length,
  }));
