import { expect, it } from 'vitest';
import { endure } from '../soak/endure';
import { judge } from '../soak/judge';
import { countContexts } from '../soak/sample';
import { untilMapIdle } from './map';
import { visit } from './visit';

it('leaves heap, nodes, listeners, graphics contexts and storage flat over visitor after visitor', async () => {
  const page = await visit('?mode=kiosk', {
    width: 720,
    height: 1280,
    touch: true,
    before: async (opening) => {
      await opening.addInitScript(countContexts);
      await opening.clock.install();
    },
  });
  await untilMapIdle(page);
  const samples = await endure(page, { sessions: 40, seed: 20_261_126, warmUp: 15, samples: 20 });
  const grown = judge(samples).filter(({ flat }) => !flat);
  expect(grown).toEqual([]);
  expect(samples.at(-1)?.contexts).toBe(1);
}, 240_000);
