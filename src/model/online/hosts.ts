import { originOf } from './address.ts';
import { baseMapsOf } from './baseMap.ts';
import type { BaseMapEntry } from './schema.ts';

/** Scheme, host and port of all that these base maps are asked for, each once: what the page's policy must admit. */
export function hostsOf(entries: readonly BaseMapEntry[]): readonly string[] {
  const hosts = baseMapsOf(entries).flatMap((map): string[] => {
    if (map.kind === 'schematic') return [];
    if (map.kind === 'style') return [originOf(map.address), ...map.hosts.map(originOf)];
    const { tiles, annotation } = map;
    return [...tiles, ...(annotation?.zh ?? []), ...(annotation?.en ?? [])].map(originOf);
  });
  return [...new Set(hosts)].sort();
}
