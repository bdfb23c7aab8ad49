import { crossingEntries } from './crossings';
import type { Entry } from './entry';
import { labelEntries } from './labels';
import type { NamedFeature } from './layer';
import { roadEntries, roadsOf } from './roads';
import { stationEntries } from './stations';

/** What has a name in the layers of the base map that are searched. */
export interface SearchLayers {
  readonly stations: readonly NamedFeature[];
  readonly labels: readonly NamedFeature[];
  readonly roads: readonly NamedFeature[];
}

/** Everything that can be found: the given subjects, and behind them what only the base map knows. */
export function allEntries(subjects: readonly Entry[], layers: SearchLayers): readonly Entry[] {
  const namesOf = (entries: readonly Entry[]) => new Set(entries.map(({ name }) => name.zh));
  const labels = labelEntries(layers.labels, namesOf(subjects));
  const roads = roadsOf(layers.roads, namesOf(labels));
  return [
    ...subjects,
    ...stationEntries(layers.stations),
    ...labels,
    ...roadEntries(roads),
    ...crossingEntries(roads),
  ];
}
