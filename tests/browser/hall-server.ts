import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { pageHeaders } from '../../src/build/security';
import { versionOf } from '../../src/build/versionOf';
import { versionIdOf } from '../../src/model/version-id';
import { manifestFile, parseVersions, versionsFile, withVersionOnTop } from '../../src/model/versions';
import { distFolder } from '../setup/build';

interface Entry {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}
interface List {
  readonly format: number;
  readonly version: string;
  readonly files: readonly (Entry & { readonly name?: string })[];
}

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');

const noteless = (version: string) => ({ version, date: null, note: '' });

/** A copy of the build on a server of its own, that can be changed, stopped and started again on the same port. */
export interface HallServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly read: (file: string) => string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** Puts the whole first build back. */
  readonly restore: () => void;
  /** Publishes other facts as an office would: their files, and a line on top of the list. Returns the version. */
  readonly publishFacts: (change: (facts: string) => string) => string;
  /** The list of the files of the version in use, by its name. */
  readonly manifest: () => string;
  /** Moves the line of a version to the top of the list. */
  readonly choose: (version: string) => void;
  /** Publishes another release of the app, in which the page is changed. Returns the version. */
  readonly publishPage: (change: (html: string) => string) => string;
}

export async function openHallServer(): Promise<HallServer> {
  const folder = mkdtempSync(join(tmpdir(), 'belt-hall-'));
  const restore = () =>
    cpSync(distFolder, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  restore();
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      if (path === '/' || path.endsWith('.html'))
        for (const [name, value] of Object.entries(pageHeaders(''))) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  let server: Server;
  let port = 0;
  const start = async () => {
    server = createServer((request, response) =>
      files(request, response, () => {
        response.writeHead(404).end();
      }),
    );
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const bound = server.address();
    if (bound !== null && typeof bound === 'object') port = bound.port;
  };
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  await start();

  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const listIn = (file: string): List => JSON.parse(read(file));
  const choose = (version: string) => {
    const { versions } = parseVersions(read(versionsFile));
    const line = versions.find((listed) => listed.version === version) ?? noteless(version);
    write(versionsFile, withVersionOnTop(read(versionsFile), line));
  };
  const manifest = () => manifestFile(parseVersions(read(versionsFile)).versions[0]?.version ?? '');
  return {
    address: `http://127.0.0.1:${port}/`,
    ...{ start, stop, read, write, restore, manifest, choose },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
    publishFacts: (change) => {
      const { files: listed } = listIn(manifest());
      const former = listed.find(({ name }) => name === 'facts');
      const content = change(read(former?.file ?? ''));
      const sha256 = hashOf(content);
      const file = `data/facts.${sha256.slice(0, 8)}.json`;
      const entry = { name: 'facts', file, sha256, bytes: Buffer.byteLength(content) };
      const files = listed.map((other) => (other.name === 'facts' ? entry : other));
      const version = versionIdOf('2026-11-26', versionOf(files));
      write(file, content);
      write(manifestFile(version), JSON.stringify({ format: 1, version, files }));
      choose(version);
      return version;
    },
    publishPage: (change) => {
      const former = listIn('release.json');
      const changed = change(read('index.html'));
      const entryOf = (content: string) => ({
        file: 'index.html',
        sha256: hashOf(content),
        bytes: Buffer.byteLength(content),
      });
      const others = former.files.filter(({ file }) => file !== 'index.html');
      const version = versionOf([...others, entryOf(changed)]);
      const content = changed.replace(former.version, version);
      write('index.html', content);
      write('release.json', JSON.stringify({ format: 1, version, files: [...others, entryOf(content)] }));
      return version;
    },
  };
}
