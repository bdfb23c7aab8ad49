import type { Page } from 'playwright-core';

/** Milliseconds each. */
export interface Flow {
  readonly times: readonly number[];
  /** The longest task of the page's main thread meanwhile; 0 for none over 50 ms. */
  readonly longest: number;
}

/** Notes the longest task while something happens. */
export async function watched(page: Page, act: () => Promise<readonly number[]>): Promise<Flow> {
  const since = await page.evaluate(() => performance.now());
  const times = await act();
  // Long tasks are told a moment later.
  await page.waitForTimeout(200);
  const longest = await page.evaluate(
    (from) =>
      Math.max(0, ...window.benchTasks.flatMap(({ start, duration }) => (start < from ? [] : duration))),
    since,
  );
  return { times, longest };
}

/** Types into the search; for each letter, until its answer is painted. A letter that changes nothing in the list counts not. */
export const searchFlow = (page: Page, queries: readonly string[]): Promise<readonly number[]> =>
  page.evaluate(async (texts) => {
    const field = document.querySelector('input[role=combobox]');
    const place = document.querySelector('search');
    if (!(field instanceof HTMLInputElement) || place === null) throw new Error('No search');
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    field.focus();
    const listed = () =>
      new Promise<boolean>((told) => {
        const seen = new MutationObserver((changes) => {
          const isList = (node: Node) =>
            (node instanceof Element ? node : node.parentElement)?.closest('.findings') != null;
          if (
            !place.querySelector('[role=option]') ||
            !changes.some(({ target, addedNodes }) => isList(target) || [...addedNodes].some(isList))
          )
            return;
          seen.disconnect();
          told(true);
        });
        seen.observe(place, { subtree: true, childList: true, characterData: true });
        setTimeout(() => {
          seen.disconnect();
          told(false);
        }, 1500);
      });
    const times: number[] = [];
    for (const text of texts) {
      const start = performance.now();
      const answer = listed();
      write?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (await answer) {
        await window.benchPainted();
        times.push(performance.now() - start);
      }
    }
    write?.call(field, '');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
    return times;
  }, queries);

/** Waits for the search to be ready: its index comes when the field is first gone to. */
export async function openSearch(page: Page): Promise<number> {
  const start = Date.now();
  await page.getByRole('combobox').fill('杨浦');
  await page.getByRole('option').first().waitFor({ timeout: 180_000 });
  return Date.now() - start;
}

/** On the page of all records: ticks and unticks options of a facet; until the number of records and the list below it are painted. */
export const facetFlow = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    const opener = document.querySelector('[data-facet=kind] .facet-button');
    if (!(opener instanceof HTMLElement)) throw new Error('No facet');
    opener.click();
    await window.benchPainted();
    const times: number[] = [];
    // Between two choices a person looks at what came; so does the map.
    const look = () => new Promise((looked) => setTimeout(looked, 1000));
    for (const index of [0, 1, 0, 1, 2, 2]) {
      const box = document.querySelectorAll<HTMLInputElement>('[data-facet=kind] input[type=checkbox]')[
        index
      ];
      const count = () => document.querySelector('.explore-count')?.textContent;
      const before = count();
      await look();
      const start = performance.now();
      box?.click();
      while (count() === before) await window.benchPainted();
      await window.benchPainted();
      times.push(performance.now() - start);
    }
    return times;
  });

/** Chooses places in the list one after the other; until the record is painted, and until the map shows it as chosen. */
export async function selectionFlow(
  page: Page,
  ids: readonly string[],
): Promise<{ readonly shown: readonly number[]; readonly marked: readonly number[] }> {
  const [shown, marked]: [number[], number[]] = [[], []];
  for (const id of ids) {
    const [record, map] = await page.evaluate(async (wanted) => {
      const link = document.querySelector(`.row-link[href*="id=${wanted}"]`);
      if (!(link instanceof HTMLElement)) throw new Error(`${wanted} is not in the list`);
      const title = () => document.querySelector('#page-title')?.textContent;
      const isMarked = () =>
        window.benchMap
          .queryRenderedFeatures({ layers: ['chosen'] })
          .some(({ properties }) => properties['id'] === wanted);
      const before = title();
      const start = performance.now();
      link.click();
      while (title() === before) await window.benchPainted();
      const recordAt = performance.now() - start;
      while (!isMarked()) await window.benchPainted();
      await window.benchPainted();
      return [recordAt, performance.now() - start];
    }, id);
    shown.push(record ?? Number.NaN);
    marked.push(map ?? Number.NaN);
    await page.goBack();
    await page.locator('.explore-count').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1000);
  }
  return { shown, marked };
}
