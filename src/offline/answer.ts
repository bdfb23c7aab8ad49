import type { Network } from '../model/loadWhole';
import { type Channel, heldVersions, withChannel, withOpened } from './channels';
import { addressIn, type Depot, heldFile } from './depot';
import type { Memory } from './memory';
import { type ChannelName, listOf } from './names';
import { partOf } from './part';
import type { Route } from './routes';

const settingsShelf = 'belt-settings';
/** Milliseconds that the server may take to send the settings whole, before those that it last sent are used. */
const patience = 8000;

export interface Means {
  readonly depot: Depot;
  readonly memory: Memory;
  readonly network: Network;
}

/** Answers a request of the page from what is held, else from the network. @throws when neither has it */
export async function answer(route: Route, request: Request, means: Means): Promise<Response> {
  if (route.kind === 'settings') return settings(request, means);
  const { memory } = means;
  if (route.kind === 'file') {
    const channel = (await memory.read())[route.channel];
    return fromRelease(route.channel, channel, route.file, route.anyRelease, request, means);
  }
  if (route.kind === 'versions') return versions(request, means);
  if (route.kind === 'manifest') {
    const held = await heldFile(means.depot, 'data', route.version, listOf.data).catch(() => undefined);
    return held ?? means.network.any(request);
  }
  const { openings } = route;
  const opened = openings === null ? memory.read() : countOpening(memory, openings);
  return fromRelease('app', (await opened).app, 'index.html', false, request, means);
}

/** A device without room for the count opens the page all the same. */
const countOpening = (memory: Memory, most: number) =>
  memory
    .change((channels) => withChannel(channels, 'app', (channel) => withOpened(channel, most)))
    .catch(() => memory.read());

async function fromRelease(
  name: ChannelName,
  channel: Channel,
  file: string,
  anyRelease: boolean,
  request: Request,
  { depot, network }: Means,
): Promise<Response> {
  const held = async (versions: readonly string[]): Promise<Response | undefined> => {
    for (const version of versions) {
      const found = await heldFile(depot, name, version, file).catch(() => undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const all = heldVersions(channel);
  const present = channel.current === null ? [] : [channel.current];
  const found = await held(anyRelease ? all : present);
  if (found !== undefined) return partOf(request, found);
  try {
    return await network.any(request);
  } catch (error) {
    const other = anyRelease ? undefined : await held(all);
    if (other === undefined) throw error;
    return partOf(request, other);
  }
}

/** The worker in the server's stead: a page goes by the version whose files it will get. */
async function versions(request: Request, { depot, memory, network }: Means): Promise<Response> {
  const { current } = (await memory.read()).data;
  const held =
    current === null ? undefined : await heldFile(depot, 'data', current, listOf.data).catch(() => undefined);
  return held === undefined ? network.any(request) : new Response(`${current}\n`);
}

/** The server's word where it speaks; what it last said where it is gone. */
async function settings(request: Request, { depot, network }: Means): Promise<Response> {
  const address = addressIn(depot, 'kiosk.json');
  const shelf = () => depot.shelves.open(settingsShelf);
  try {
    const response = await network.any(new Request(request, { signal: AbortSignal.timeout(patience) }));
    if (response.status >= 500) throw new Error(`HTTP ${response.status}`);
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    if (!response.ok || !isJson) return response;
    // Read to the end: a server that falls silent half-way has not spoken.
    const whole = Response.json(await response.json());
    await (await shelf()).put(address, whole.clone()).catch(() => undefined);
    return whole;
  } catch (error) {
    const kept = await (await shelf()).match(address).catch(() => undefined);
    if (kept === undefined) throw error;
    return kept;
  }
}
