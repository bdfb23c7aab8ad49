import { factFiles } from './fact-files';
import { PlaceFeature, StructureFeature, ZoneFeature } from './feature';
import { IndicatorDefinition, Observation } from './indicator';
import { Industry } from './industry';
import { entryOf, type ListPlace, parseList, type Schema } from './parse-list';
import { Plan } from './plan';
import { type Problem, wording } from './problem';
import { ShelfLife } from './shelf-life';
import { Source } from './source';

/** A GeoJSON feature collection whose features have passed the door. WGS-84 [longitude, latitude]. */
export type Collection<F> = { readonly type: 'FeatureCollection'; readonly features: readonly F[] };

/** Everything that is known, one member per file; each record has passed its schema. */
export type Facts = {
  readonly zones: Collection<ZoneFeature>;
  readonly structure: Collection<StructureFeature>;
  readonly places: Collection<PlaceFeature>;
  readonly plans: readonly Plan[];
  readonly industries: readonly Industry[];
  readonly indicators: {
    readonly definitions: readonly IndicatorDefinition[];
    readonly observations: readonly Observation[];
  };
  readonly sources: readonly Source[];
  /** How long each kind of fact holds. */
  readonly shelfLives: readonly ShelfLife[];
};

export { factFiles } from './fact-files';

/** The files' contents as read, before the door; undefined for a file that is not there. */
export type RawFacts = { readonly [File in keyof typeof factFiles]: unknown };

/**
 * The door: turns the files' contents into facts, record by record. A bad record is left out and reported;
 * a file of the wrong shape gives one problem and an empty list. Never throws.
 */
export function parseFacts(raw: RawFacts): { facts: Facts; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list = <T>(schema: Schema<T>, place: ListPlace, content: unknown): readonly T[] => {
    const parsed = parseList(schema, place, content);
    problems.push(...parsed.problems);
    return parsed.records;
  };
  const collection = <T>(schema: Schema<T>, file: string, content: unknown): Collection<T> => {
    const features = entryOf(content, 'features');
    const fits = entryOf(content, 'type') === 'FeatureCollection' && Array.isArray(features);
    if (!fits) problems.push({ ...noCollection, file });
    return { type: 'FeatureCollection', features: fits ? list(schema, { file }, features) : [] };
  };
  const indicators = (file: string, content: unknown): Facts['indicators'] => {
    const definitions = entryOf(content, 'definitions');
    const observations = entryOf(content, 'observations');
    const fits = definitions !== undefined || observations !== undefined;
    if (!fits) problems.push({ ...noIndicators, file });
    return {
      definitions: fits ? list(IndicatorDefinition, { file, list: 'definitions' }, definitions) : [],
      observations: fits ? list(Observation, { file, list: 'observations' }, observations) : [],
    };
  };
  const facts: Facts = {
    zones: collection(ZoneFeature, factFiles.zones, raw.zones),
    structure: collection(StructureFeature, factFiles.structure, raw.structure),
    places: collection(PlaceFeature, factFiles.places, raw.places),
    plans: list(Plan, { file: factFiles.plans }, raw.plans),
    industries: list(Industry, { file: factFiles.industries }, raw.industries),
    indicators: indicators(factFiles.indicators, raw.indicators),
    sources: list(Source, { file: factFiles.sources }, raw.sources),
    shelfLives: list(ShelfLife, { file: factFiles.shelfLives }, raw.shelfLives),
  };
  return { facts, problems };
}

const noCollection: Omit<Problem, 'file'> = {
  record: null,
  field: null,
  ...wording(
    '这不是 GeoJSON 要素集（FeatureCollection）',
    'this is not a GeoJSON FeatureCollection',
    '请恢复上一版文件，或从制图软件重新导出为 GeoJSON',
    'restore the previous version of the file, or export it again as GeoJSON',
  ),
};

const noIndicators: Omit<Problem, 'file'> = {
  record: null,
  field: null,
  ...wording(
    '缺少 definitions 和 observations 两个列表',
    'the lists definitions and observations are missing',
    '请恢复上一版文件',
    'restore the previous version of the file',
  ),
};
