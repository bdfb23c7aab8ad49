import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { compressPlugin } from '../../src/build/serve.ts';
import { factDataOf } from '../../src/layers/factData';
import { buildStyle } from '../../src/layers/style';
import { homeExtent } from '../../src/map/homeExtent';
import { lookOf } from '../../src/map/lookOf';
import type { Belt } from '../../src/model/belt';
import { defaultScene } from '../../src/store/scene';
import { belt } from '../browser/belt';
import { distFiles } from '../build/dist';
import { distFolder } from '../setup/build';

const project = join(import.meta.dirname, '..', '..');

const html = (preloads: string) => `<!doctype html>
<html lang="zh-Hans-CN">
<head>
<meta charset="utf-8"><title>bare</title>
${preloads}
<link rel="stylesheet" href="./fonts/fonts.css">
<link rel="icon" href="data:,">
<style>body { margin: 0 } #map { width: 848px; height: 100vh }</style>
</head>
<body><div id="map"></div><script type="module" src="/entry.js"></script></body>
</html>`;

/** The style comes with the page's own script, or from beside it, so that one build serves several. */
const styleFrom = {
  script: `import style from './style.json';`,
  beside: `
import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
addProtocol('pmtiles', new Protocol().tile);
const style = await (await fetch('./style.json')).json();
for (const source of Object.values(style.sources))
  if (source.url !== undefined) source.url = 'pmtiles://' + new URL(source.url.replace('pmtiles://', ''), document.baseURI).href;`,
} as const;

const entry = (style: string) => `
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
${style}
setWorkerUrl(workerUrl);
for (const source of Object.values(style.sources)) {
  if (typeof source.data === 'string') source.data = new URL(source.data, document.baseURI).href;
}
const map = new MapLibreMap({
  container: 'map', style, bounds: ${JSON.stringify(homeExtent)}, attributionControl: false,
  renderWorldCopies: false, validateStyle: false, fadeDuration: 150, maxCanvasSize: [8192, 8192],
});
window.benchMap = map;
map.once('idle', () => performance.mark('map-idle'));
`;

/**
 * The style that the app shows at first, with these facts in it.
 * @param others addresses of layers of the base map in place of their own
 */
export function bareStyle(facts: Belt = belt, others: Readonly<Record<string, string>> = {}) {
  const files = distFiles();
  const urlOf = (name: string) =>
    others[name] ?? files.find((file) => file.startsWith(`data/${name}.`)) ?? name;
  return buildStyle(lookOf(defaultScene), defaultScene.hidden, factDataOf(facts), urlOf);
}

/** Builds a page with the same engine and the same style, and nothing else, in the same way. @param root where it is to stand, in `dist` */
export async function buildBare(root: string, style: keyof typeof styleFrom): Promise<void> {
  const fonts = distFiles().filter((file) => /core.*woff2$/.test(file));
  const preloads = fonts.map(
    (file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>`,
  );
  writeFileSync(join(root, 'index.html'), html(preloads.join('\n')));
  writeFileSync(join(root, 'entry.js'), entry(styleFrom[style]));
  writeFileSync(join(root, 'style.json'), JSON.stringify(bareStyle()));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const folder of ['data', 'fonts'])
    cpSync(join(distFolder, folder), join(root, 'public', folder), { recursive: true });
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [compressPlugin()],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
    worker: { format: 'es' },
  });
}

/** A page with the same engine, the same style and the same data, and nothing else; built and served in the same way. */
export async function serveBare(): Promise<{ port: number; close: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'belt-bare-'));
  await buildBare(root, 'script');
  // Compressed like ours, but without our policy: the bare page's worker would be refused.
  const files = sirv(join(root, 'dist'), { brotli: true, gzip: true, etag: true });
  const server = await listen((request, response) => files(request, response));
  return {
    port: serverPort(server),
    close: async () => {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Serves on a free port of this machine only. */
export async function listen(handler: RequestListener): Promise<Server> {
  const server = createServer(handler);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

export function serverPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

export function portOf(address: string | undefined): number {
  if (address === undefined) throw new Error('The server has no address');
  return Number(new URL(address).port);
}
