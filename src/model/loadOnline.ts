import * as v from 'valibot';
import { type BaseMap, baseMapsOf } from './online/baseMap';
import { Online } from './online/schema';

const beside = (name: string): string => new URL(name, document.baseURI).href;

/**
 * The base maps of the configuration that the build wrote beside the page. Never throws: without one, or with one
 * that does not pass, there are none.
 */
export async function loadBaseMaps(): Promise<readonly BaseMap[]> {
  try {
    const response = await fetch(beside('online.json'));
    const result = v.safeParse(Online, await response.json());
    return result.success ? baseMapsOf(result.output.baseMaps) : [];
  } catch {
    return [];
  }
}

/**
 * The operator's keys (`keys.json` beside the page), not checked yet. They stay on the server and in memory.
 * @throws Error when there is no such file, or it is no JSON; the message holds nothing of it
 */
export async function loadKeys(): Promise<unknown> {
  const response = await fetch(beside('keys.json'), { cache: 'no-store' });
  if (!response.ok) throw new Error('no keys.json');
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // The error of the parser would quote the file.
    throw new Error('keys.json is not JSON');
  }
}
