import type { Belt } from '../model/belt';
import type { Area, Position } from '../model/geometry';
import type { PlaceKind } from '../model/place';

/** What a site report needs of the facts: plain values, so that they can be sent to a worker. */
export interface SiteFacts {
  readonly areas: readonly {
    readonly id: string;
    readonly role: 'zone' | 'section' | 'carrier-area';
    readonly parent: string | null;
    readonly memberOf: readonly string[];
    readonly geometry: Area;
  }[];
  /** Corridor, belt, island and wings, in the order of the file. */
  readonly parts: readonly { readonly id: string; readonly members: readonly string[] }[];
  /** Places with a known site. */
  readonly places: readonly {
    readonly id: string;
    readonly kind: PlaceKind;
    readonly nameZh: string;
    readonly industries: readonly string[];
    readonly errorMetres: number;
    readonly position: Position;
  }[];
}

const partKinds: readonly string[] = ['corridor', 'belt', 'island-and-wings'];

export const siteFactsOf = ({ facts }: Belt): SiteFacts => ({
  areas: facts.zones.features.map(({ geometry, properties: { id, role, parent, memberOf } }) => ({
    id,
    role,
    parent,
    memberOf,
    geometry,
  })),
  parts: facts.structure.features
    .filter(({ properties }) => partKinds.includes(properties.kind))
    .map(({ properties: { id, members } }) => ({ id, members })),
  places: facts.places.features.flatMap(({ geometry, properties }) =>
    geometry === null || properties.location.precision === 'unpublished'
      ? []
      : [
          {
            id: properties.id,
            kind: properties.kind,
            nameZh: properties.name.zh,
            industries: properties.industries,
            errorMetres: properties.location.errorMetres,
            position: geometry.coordinates,
          },
        ],
  ),
});
