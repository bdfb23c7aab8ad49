import { describe, expect, it } from 'vitest';
import { endure } from '../soak/endure';
import { judge } from '../soak/judge';
import { countContexts } from '../soak/sample';
import { holdClock } from './fastClock';
import { untilMapState } from './map';
import { type VisitOptions, visit } from './visit';
import { noWebGl } from './webgl';

const screen: VisitOptions = { width: 540, height: 960, touch: true };
const blocked = /Service Worker registration blocked/;

/** Opens the screen with its clock held, living map or sketch, and waits until it invites. */
async function opened(options: VisitOptions, state: 'ready' | 'no-webgl') {
  const page = await visit('?mode=kiosk', {
    ...screen,
    expected: [blocked, ...(options.expected ?? [])],
    before: async (opening) => {
      await opening.addInitScript(countContexts);
      await options.before?.(opening);
      await holdClock(opening, new Date('2026-11-26T10:00:00+08:00'));
    },
  });
  await untilMapState(page, state);
  await page.locator('.attract').waitFor();
  return page;
}

describe('visitor after visitor leaves heap, nodes, listeners, graphics contexts and storage flat', () => {
  it('beside the drawn sketch', async () => {
    const page = await opened(noWebGl, 'no-webgl');
    const samples = await endure(page, { sessions: 30, seed: 20_261_126, warmUp: 6, samples: 30 });
    expect(judge(samples, 2).filter(({ flat }) => !flat)).toEqual([]);
  }, 180_000);

  it('with the living map, which stays one and the same', async () => {
    const page = await opened({}, 'ready');
    const samples = await endure(page, { sessions: 10, seed: 26, warmUp: 4, samples: 10 });
    expect(judge(samples, 2).filter(({ flat }) => !flat)).toEqual([]);
    expect(samples.map(({ contexts }) => contexts)).toEqual(samples.map(() => 1));
  }, 180_000);
});
