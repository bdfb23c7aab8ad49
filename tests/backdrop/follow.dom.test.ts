import type { StyleSpecification } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followBaseMap } from '../../src/map/backdrop/follow';
import { type Lay, liveMap } from '../../src/map/liveMap';
import { checkOnline } from '../../src/model/online/check';
import { createActions } from '../../src/store/actions';
import { createBaseMapActions } from '../../src/store/baseMapActions';
import { createKioskActions } from '../../src/store/kioskActions';
import { createBeltStore } from '../../src/store/store';

type Hear = (event: object) => void;
type Serve = (wish: { url: string }, abort: AbortController) => Promise<{ data: unknown }>;

/** What stands in for the map: who listens to it, how tiles are served, what lays the ground. */
const fake = vi.hoisted(() => {
  const heard: { type: string; hear: Hear }[] = [];
  const given: { serve: Serve | null; lay: Lay | null } = { serve: null, lay: null };
  return { heard, given };
});
vi.mock('../../src/map/liveMap', async () => {
  const { createStore } = await import('zustand/vanilla');
  const live = {
    map: { on: (type: string, hear: Hear) => fake.heard.push({ type, hear }) },
    addProtocol: (_name: string, serve: Serve) => {
      fake.given.serve = serve;
    },
    layGroundBy: (lay: Lay) => {
      fake.given.lay = lay;
    },
  };
  return { liveMap: createStore(() => ({ live, focused: false })) };
});
const hall = vi.hoisted((): { baseMap: string; baseMaps: string[] } => ({ baseMap: 'plan', baseMaps: [] }));
vi.mock('../../src/model/loadKiosk', () => ({ loadKioskSettings: async () => ({ settings: hall }) }));

const words = { name: { zh: '图', en: 'A map' }, credit: { zh: '某局', en: 'Some office' } };
const shared = { ...words, datum: 'WGS-84', names: true, review: { number: 'GS(2024)0650号' } };
const picture = (id: string, host: string, datum = 'WGS-84') => ({
  ...{ kind: 'xyz', id, ...shared, datum, key: true },
  tiles: [`https://${host}/{z}/{x}/{y}.png?k={key}`],
  maxZoom: 18,
});
const config = {
  baseMaps: [
    picture('plan', 'plan.example'),
    picture('shifted', 'shifted.example', 'GCJ-02'),
    { kind: 'style', id: 'vector', ...shared, address: 'https://style.example/city.json' },
  ],
};
const city = {
  version: 8,
  sources: { town: { type: 'vector', url: 'tiles.json' } },
  layers: [{ id: 'roads', type: 'line', source: 'town', 'source-layer': 'roads' }],
};
const key = 'secret-key-1';

/** Answers of other hosts, by what the address holds; null: none comes. */
let answers: (address: string) => Response | Promise<Response>;
let offline = false;
const closed = vi.fn();
const asked: string[] = [];

const plain: StyleSpecification = { version: 8, sources: {}, layers: [{ id: 'paper', type: 'background' }] };
const fire = (type: string, event: object) => {
  for (const each of fake.heard) if (each.type === type) each.hear(event);
};
const tileFailed = () => fire('error', { sourceId: 'ground-source-town', tile: {}, error: { status: 500 } });
const tileCame = () => fire('sourcedata', { sourceId: 'ground-source-town', tile: {} });

async function follow() {
  const store = createBeltStore();
  const actions = createActions(store);
  await followBaseMap(store, actions);
  const { baseMapChosen } = createBaseMapActions(store);
  const ground = () => store.getState().session.ground?.id ?? null;
  const notices = () =>
    store
      .getState()
      .session.notices.flatMap((notice) => (notice.kind === 'base-map' ? [notice.text.en] : []));
  const laid = (id: string | null) => vi.waitFor(() => expect(ground()).toBe(id));
  /** Asks for a tile of what lies there, as the map would. */
  const tile = (abort = new AbortController()) => {
    const { sources } = fake.given.lay?.(plain, store.getState()) ?? plain;
    const base = sources['ground-base'];
    const address = base?.type === 'raster' ? (base.tiles?.[0] ?? '') : '';
    const url = address.replace('{z}/{x}/{y}', '16/54893/26759');
    return fake.given.serve?.({ url }, abort) ?? Promise.reject(new Error('no protocol'));
  };
  return { store, baseMapChosen, ground, notices, laid, tile };
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fake.heard.length = 0;
  asked.length = 0;
  offline = false;
  closed.mockClear();
  answers = (address) => (address.endsWith('city.json') ? Response.json(city) : new Response('picture'));
  vi.stubGlobal('createImageBitmap', async () => ({ close: closed }));
  vi.stubGlobal('fetch', async (wish: string) => {
    asked.push(wish);
    if (wish.endsWith('/online.json')) return Response.json(checkOnline(config).online);
    if (wish.endsWith('/keys.json') && offline) throw new TypeError('Failed to fetch');
    if (wish.endsWith('/keys.json')) return Response.json({ plan: key, shifted: key });
    return answers(wish);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  liveMap.setState({ focused: false });
  delete document.documentElement.dataset['mode'];
});

describe('a base map of another host', () => {
  it('is listened to once, whatever else becomes of the map', async () => {
    await follow();
    liveMap.setState({ focused: true });
    expect(fake.heard.filter(({ type }) => type === 'error')).toHaveLength(1);
  });

  it('made of pictures gives way, with a notice without its key, when its tiles stay away later', async () => {
    const { baseMapChosen, laid, tile, notices, store } = await follow();
    baseMapChosen('plan');
    await laid('plan');
    await tile();
    answers = () => new Response('', { status: 403 });
    for (let n = 0; n < 4; n++) await expect(tile()).rejects.toThrow('HTTP 403');
    await laid(null);
    expect(notices()).toEqual([expect.stringContaining('"A map" (plan.example) is not shown')]);
    expect(store.getState().scene.baseMap).toBeNull();
    expect(asked.some((address) => address.includes(key))).toBe(true);
    expect(JSON.stringify(store.getState())).not.toContain(key);
  });

  it('drawn by a style of its own outlives single failures', async () => {
    const { baseMapChosen, laid, ground } = await follow();
    baseMapChosen('vector');
    await laid('vector');
    for (let n = 0; n < 12; n++) {
      tileFailed();
      tileCame();
    }
    expect(ground()).toBe('vector');
    for (let n = 0; n < 4; n++) tileFailed();
    expect(ground()).toBeNull();
  });

  it('drawn by a style of its own gives way at once when a whole source stays away', async () => {
    const { baseMapChosen, laid, ground, notices } = await follow();
    baseMapChosen('vector');
    await laid('vector');
    fire('error', { sourceId: 'water', error: { status: 404 } });
    expect(ground()).toBe('vector');
    fire('error', { sourceId: 'ground-source-town', error: { status: 404 } });
    expect(ground()).toBeNull();
    expect(notices()).toEqual([expect.stringContaining('(style.example) is not shown')]);
  });

  it('whose key cannot be had without network blames the network, not the file', async () => {
    const { baseMapChosen, notices } = await follow();
    offline = true;
    baseMapChosen('plan');
    await vi.waitFor(() => expect(notices()).toEqual([expect.stringContaining('there may be no network')]));
  });

  it('that comes too late is not laid over what was wished meanwhile', async () => {
    const { baseMapChosen, laid, ground } = await follow();
    let come: (response: Response) => void = () => undefined;
    const late = new Promise<Response>((resolve) => {
      come = resolve;
    });
    answers = (address) => (address.includes('plan.example') ? late : new Response('picture'));
    baseMapChosen('plan');
    await vi.waitFor(() => expect(asked.at(-1)).toContain('plan.example'));
    baseMapChosen('shifted');
    await laid('shifted');
    come(new Response('picture'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ground()).toBe('shifted');
  });
});

describe('the pictures of tiles', () => {
  it('are given back when one that belongs to the same displaced tile is missing', async () => {
    const { baseMapChosen, laid, tile } = await follow();
    baseMapChosen('shifted');
    await laid('shifted');
    closed.mockClear();
    let n = 0;
    answers = () => {
      n += 1;
      return n === 2 ? new Response('', { status: 404 }) : new Response('picture');
    };
    await expect(tile()).rejects.toThrow('HTTP 404');
    expect(n).toBe(4);
    expect(closed).toHaveBeenCalledTimes(3);
  });

  it('are given back when the map wants them no more', async () => {
    const { baseMapChosen, laid, tile } = await follow();
    baseMapChosen('plan');
    await laid('plan');
    closed.mockClear();
    const abort = new AbortController();
    vi.stubGlobal('createImageBitmap', async () => {
      abort.abort();
      return { close: closed };
    });
    await expect(tile(abort)).rejects.toThrow(/abort/i);
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

describe('the base map that a hall has set', () => {
  it('lies there without a wish, gives way without a notice, and is tried again with the next visit', async () => {
    document.documentElement.dataset['mode'] = 'kiosk';
    const { store, laid, tile, notices } = await follow();
    await laid('plan');
    answers = () => new Response('', { status: 503 });
    for (let n = 0; n < 4; n++) await expect(tile()).rejects.toThrow('HTTP 503');
    await laid(null);
    expect(notices()).toEqual([]);
    expect(store.getState().session.incidents).toMatchObject([{ kind: 'base-map-failed' }]);
    answers = () => new Response('picture');
    createKioskActions(store).visitEnded();
    await laid('plan');
  });

  it('is the only one that is offered, unless the hall lets its visitors choose another', async () => {
    document.documentElement.dataset['mode'] = 'kiosk';
    const offered = async () => {
      const { store } = await follow();
      const { baseMaps } = store.getState().session;
      return [baseMaps?.embedded, ...(baseMaps?.offers ?? []).map(({ id }) => id)];
    };
    expect(await offered()).toEqual([false, 'plan']);
    hall.baseMaps = ['embedded', 'vector'];
    expect(await offered()).toEqual([true, 'plan', 'vector']);
    hall.baseMaps = [];
  });

  it('is not changed by a wish for one that the hall does not offer', async () => {
    document.documentElement.dataset['mode'] = 'kiosk';
    const { store, laid, baseMapChosen } = await follow();
    await laid('plan');
    baseMapChosen('vector');
    await laid('plan');
    expect(store.getState().scene.baseMap).toBeNull();
    expect(asked.filter((address) => /style\.example/.test(address))).toEqual([]);
  });

  it('is none where nobody has set one', async () => {
    const { ground } = await follow();
    expect(ground()).toBeNull();
    expect(asked.filter((address) => /\.example/.test(address))).toEqual([]);
  });
});
