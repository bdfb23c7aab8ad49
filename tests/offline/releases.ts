import type { Order } from '../../src/offline/messages';
import { heldFrom, published } from './device';

export const facts1 = published('data', {
  'data/facts.11111111.json': 'one',
  'data/water.aaaaaaaa.json': 'water',
});
export const facts2 = published('data', {
  'data/facts.22222222.json': 'two',
  'data/water.aaaaaaaa.json': 'water',
});
const app1 = published('app', { 'index.html': 'page one' });
/** A server with the first release of each. */
export const first = { ...facts1.site, ...app1.site };

export const check: Order = { kind: 'check' };
export const swapData: Order = { kind: 'swap', channel: 'data' };

/** A device that holds the first release of each. */
export const heldFirst = () => heldFrom(first);
