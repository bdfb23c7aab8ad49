import { onceFor } from '../model/onceFor';

/** A visitor's layer as the map shows it; positions are WGS-84 [longitude, latitude]. */
export interface UploadMark {
  readonly id: string;
  /** One of the upload hues of the palette, by number from 0. */
  readonly hue: number;
  readonly features: readonly { readonly name: string; readonly geometry: GeoJSON.Geometry }[];
}

/** Id of a feature of a visitor's layer on the map; features count from 0. */
const uploadFeatureId = (upload: string, index: number): string => `${upload}/${index}`;

const featureOf = ({ id, hue, features }: UploadMark, index: number): GeoJSON.Feature[] => {
  const found = features[index];
  if (found === undefined) return [];
  const { name, geometry } = found;
  const title = name === '' ? `#${index + 1}` : name;
  const properties = { id: uploadFeatureId(id, index), upload: true, hue, zh: title, en: title };
  return [{ type: 'Feature', properties, geometry }];
};

const featuresOf = onceFor((mark: UploadMark) => mark.features.flatMap((_, index) => featureOf(mark, index)));

/** The features of all layers, the last layer on top. Each layer's are made once. */
export const uploadFeatures = (marks: readonly UploadMark[]): GeoJSON.Feature[] => marks.flatMap(featuresOf);

/** The one feature with this id; nothing where there is none. */
export const chosenFeature = (marks: readonly UploadMark[], id: string | null): GeoJSON.Feature[] =>
  id === null
    ? []
    : marks.flatMap((mark) =>
        id.startsWith(`${mark.id}/`) ? featureOf(mark, Number(id.slice(mark.id.length + 1))) : [],
      );
