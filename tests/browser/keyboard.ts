import type { Page } from 'playwright-core';

/** Name or text of what has the focus, and where it leads. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${name.trim()} ${element?.getAttribute('href') ?? ''}`;
  });

/** Presses Tab until what bears this name, or leads to this address, has the focus, as someone without a pointer does. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  most = 90,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const isIt = (text: string) => (typeof name === 'string' ? text.includes(name) : name.test(text));
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (isIt(here)) return;
    passed.push(here.slice(0, 30));
  }
  throw new Error(`${key} does not lead to ${String(name)}, but to: ${passed.join(' | ')}`);
}
