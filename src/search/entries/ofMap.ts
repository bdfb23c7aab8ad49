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

/** What only the base map knows. @param subjects Chinese names of the subjects, which are found already */
export function mapEntries(subjects: ReadonlySet<string>, layers: SearchLayers): readonly Entry[] {
  const labels = labelEntries(layers.labels, subjects);
  const roads = roadsOf(layers.roads, new Set(labels.map(({ name }) => name.zh)));
  return [...stationEntries(layers.stations), ...labels, ...roadEntries(roads), ...crossingEntries(roads)];
}
