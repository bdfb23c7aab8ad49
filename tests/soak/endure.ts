import type { Page } from 'playwright-core';
import { defaultKioskSettings } from '../../src/model/kiosk-settings';
import { chance } from '../store/random';
import { type Sample, sample } from './sample';
import { visitor } from './visitor';

const { ask = 60, countdown = 20 } = defaultKioskSettings.idle;

export interface Endurance {
  readonly sessions: number;
  readonly seed: number;
  /** Sessions before the first sample: code that comes when it is asked for has come by then. */
  readonly warmUp: number;
  readonly samples: number;
  readonly told?: (done: number, sample: Sample) => void;
}

/** What is only on its way out is not held: it is gone a moment later. */
const leaving = (taken: Sample, former: Sample | undefined): boolean =>
  former !== undefined && (taken.nodes > former.nodes * 1.2 || taken.listeners > former.listeners * 1.05);

/** Visitor after visitor on a kiosk page whose clock Playwright holds; returns the samples taken between them. */
export async function endure(page: Page, wish: Endurance): Promise<readonly Sample[]> {
  const random = chance(wish.seed);
  const waits = { ask: ask * 1000, countdown: countdown * 1000 };
  // From now on time goes by jumps only: each draws one picture.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  const session = await page.context().newCDPSession(page);
  const samples: Sample[] = [];
  const every = Math.max(1, Math.floor(wish.sessions / wish.samples));
  for (let done = 1; done <= wish.warmUp; done += 1) await visitor(page, random, waits);
  for (let done = 1; done <= wish.sessions; done += 1) {
    await visitor(page, random, waits);
    if (done % every > 0) continue;
    let taken = await sample(page, session);
    for (let again = 0; again < 3 && leaving(taken, samples.at(-1)); again += 1) {
      await page.clock.fastForward(1000);
      taken = await sample(page, session);
    }
    samples.push(taken);
    wish.told?.(done, taken);
  }
  await session.detach();
  return samples;
}
