import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../../src/build/hall/site.ts';
import { pageHeaders } from '../../src/build/security.ts';
import { distFiles } from '../build/dist';
import { distFolder } from '../setup/build';
import { buildBare, listen, serverPort } from './bare';
import type { PlacesData } from './placesData';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.js': 'text/javascript',
};

/** The app's build at `/app/` and the bare page at `/bare/`, with what is given in place of their own data. */
export interface PlacesServer {
  readonly address: string;
  readonly give: (data: PlacesData) => void;
  readonly close: () => void;
}

/** The app does not hand out its map; here its script does, where it says that the map is idle. */
const idleMark = /performance\.mark\(`map-idle`\),(\w+)\.off\(/;

function mapHandedOut(): { readonly file: string; readonly script: string } {
  for (const file of distFiles().filter((name) => /^assets\/mount-[\w-]+\.js$/.test(name))) {
    const script = readFileSync(join(distFolder, file), 'utf8');
    const found = idleMark.exec(script);
    if (found !== null)
      return { file, script: script.replace(idleMark, `window.benchMap=${found[1]},${found[0]}`) };
  }
  throw new Error('The build does not say where its map is idle, so the bench cannot ask it for anything');
}

export async function servePlaces(): Promise<PlacesServer> {
  const root = mkdtempSync(join(tmpdir(), 'belt-bare-places-'));
  await buildBare(root, 'beside');
  const options = { brotli: true, gzip: true, etag: true };
  const ofPage = pageHeaders(undefined, []);
  const app = sirv(distFolder, {
    ...options,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path, ofPage))) response.setHeader(name, value);
    },
  });
  const bare = sirv(join(root, 'dist'), options);
  const { file: mount, script } = mapHandedOut();
  let given = new Map<string, Buffer>();
  const server = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = given.get(path);
    if (content !== undefined) return send(response, path, content);
    const [, page, rest] = /^\/(app|bare)(\/.*)$/.exec(path) ?? [];
    request.url = rest ?? '/';
    (page === 'app' ? app : bare)(request, response);
  });
  const nameOf = (name: string) =>
    distFiles().find((file) => new RegExp(`^data/${name}\\.`).test(file)) ?? name;
  return {
    address: `http://127.0.0.1:${serverPort(server)}`,
    give: ({ facts, search, bare: files }) => {
      given = new Map([
        [`/app/${mount}`, Buffer.from(script)],
        [`/app/${nameOf('facts')}`, facts],
        [`/app/${nameOf('search')}`, search],
        ...Object.entries(files).map(([name, content]): [string, Buffer] => [`/bare/${name}`, content]),
      ]);
    },
    close: () => {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function send(response: ServerResponse, path: string, content: Buffer): void {
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', content.length);
  response.end(content);
}
