import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Asking, loadOgc } from '../../src/model/loadOgc';
import type { Answer } from '../../src/model/ogc/answer';
import { featuresIn } from '../../src/model/ogc/features';
import { type Feature, fakeServer } from './fakeServer';
import { configured } from './published';

export const features: readonly Feature[] = Array.from({ length: 25 }, (_, index) => ({
  type: 'Feature',
  id: `place-${index}`,
  geometry: null,
  properties: { id: `place-${index}` },
}));
export const all = features.map(({ id }) => id);

/** A server of its own for each file of tests, with these features before each test; ten are asked for at a time. */
export function serving() {
  const running: { server: Awaited<ReturnType<typeof fakeServer>> | null } = { server: null };
  beforeAll(async () => {
    running.server = await fakeServer();
  });
  afterAll(() => running.server?.close());
  beforeEach(() => behave({ features }));
  const server = () => {
    if (running.server === null) throw new Error('not started');
    return running.server;
  };
  const behave: ReturnType<typeof server>['behave'] = (wish) => server().behave(wish);
  return {
    root: () => server().root,
    behave,
    /** Pages that were asked for, in order. */
    items: () => server().asked.filter((path) => path.includes('/items')),
    load: (wish: Partial<Asking> = {}, config: object = {}) => {
      const { root } = server();
      return loadOgc(configured({ url: root, pageSize: 10, ...config }), {
        base: `${root}/map/`,
        held: null,
        now: () => 1000,
        ...wish,
      });
    },
  };
}

export const idsOf = (answer: Answer) =>
  featuresIn(answer).map((feature) =>
    typeof feature === 'object' && feature !== null && 'id' in feature ? feature.id : null,
  );
