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
import { tiledLayer } from './placeTiles';

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
/** Where the app's script has the address of a layer that tiles may take the place of. */
const layerAddress = new RegExp(`data/basemap/${tiledLayer}\\.\\w+\\.geojson`);

/** The one script of the app in which this stands, changed. */
function changed(pattern: RegExp, change: (script: string) => string): readonly [string, Buffer] {
  for (const file of distFiles().filter((name) => /^assets\/(?!office-)[^/]+\.js$/.test(name))) {
    const script = readFileSync(join(distFolder, file), 'utf8');
    if (pattern.test(script)) return [`/app/${file}`, Buffer.from(change(script))];
  }
  throw new Error(`No script of the build has ${pattern}, by which the bench gets at what it measures`);
}

const mapHandedOut = () => changed(idleMark, (script) => script.replace(idleMark, 'window.benchMap=$1,$&'));
const layerFromTiles = () =>
  changed(layerAddress, (script) => script.replace(layerAddress, `${tiledLayer}.pmtiles`));

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
  const always = mapHandedOut();
  let given = new Map<string, Buffer>();
  const server = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = given.get(path);
    if (content !== undefined) return send(response, path, content, request.headers.range);
    const [, page, rest] = /^\/(app|bare)(\/.*)$/.exec(path) ?? [];
    request.url = rest ?? '/';
    (page === 'app' ? app : bare)(request, response);
  });
  // Files of the app have a hash in their names.
  const nameOf = (name: string) => distFiles().find((file) => file.startsWith(`data/${name}.`)) ?? name;
  return {
    address: `http://127.0.0.1:${serverPort(server)}`,
    give: ({ app: ofApp, bare: ofBare }) => {
      given = new Map([
        always,
        ...(`${tiledLayer}.pmtiles` in ofApp ? [layerFromTiles()] : []),
        ...Object.entries(ofApp).map(([name, content]) => [`/app/${nameOf(name)}`, content] as const),
        ...Object.entries(ofBare).map(([name, content]) => [`/bare/${name}`, content] as const),
      ]);
    },
    close: () => {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function send(response: ServerResponse, path: string, content: Buffer, range: string | undefined): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  const part = from === undefined ? content : content.subarray(Number(from), Number(to) + 1);
  if (from !== undefined) {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${from}-${Number(from) + part.length - 1}/${content.length}`);
  }
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', part.length);
  response.end(part);
}
