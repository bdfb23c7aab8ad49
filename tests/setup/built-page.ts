import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { closeAxeList, forgetLooks } from '../browser/axeList';
import { findChromium, launchOptions } from '../browser/chromium';
import { buildOnce } from './build';
import { closeTries } from './secondTries';
import { serveBuild } from './serve';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page, ending in `/`. */
    address: string;
    /** Where the one browser of this run listens. */
    browser: string;
  }
}

/** Before the browser tests: the build, a server for it, and one browser. */
export default async function setup({ provide, vitest, name }: TestProject): Promise<() => Promise<void>> {
  forgetLooks();
  buildOnce();
  const server = await serveBuild();
  const browser = await chromium.launchServer(launchOptions(await findChromium()));
  provide('address', server.address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    const modules = vitest.state.getTestModules().filter(({ project }) => project.name === name);
    closeAxeList(modules);
    closeTries(modules);
    await browser.close();
    await server.close();
  };
}
