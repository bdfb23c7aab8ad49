import type { Page } from 'playwright-core';

/** What software drawing and the browser's own advice say; nothing of ours. */
const notOurs = [
  /GPU stall due to ReadPixels/,
  /software WebGL/i,
  /GL Driver Message/,
  /Service Worker registration blocked/,
];

/** Collects everything that a page complains of, and every request to another host. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!notOurs.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning')
      complain(`${type}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => complain('the page crashed'));
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
      complain(`request to another host: ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
        console.error(
          `content security policy: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
        ),
    );
  });
  return complaints;
}
