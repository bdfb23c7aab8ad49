import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { readFacts } from '../setup/facts';

/** The facts of this checkout, as the page shows them. */
export const belt = createBelt(parseFacts(readFacts()).facts);
export const zones = belt.zonesInOrder();
