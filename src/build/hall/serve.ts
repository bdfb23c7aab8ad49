import { parseArgs } from 'node:util';
import { serveHall } from './main.ts';

/** The entry of `server.mjs`, which lies beside `site/` and needs nothing but Node: `node server.mjs --port 8080`. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
serveHall(import.meta.dirname, Number(values.port));
