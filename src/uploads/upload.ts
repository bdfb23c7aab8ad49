/** A layer that the visitor brought. It stays in this browser and is gone with the visit. WGS-84 [longitude, latitude]. */
export interface Upload {
  readonly id: string;
  /** File name without its ending, as plain text. */
  readonly name: string;
  readonly collection: GeoJSON.FeatureCollection;
  /** One of the upload hues of the palette, by number from 0. */
  readonly hue: number;
  readonly visible: boolean;
}
