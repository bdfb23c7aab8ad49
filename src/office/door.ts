import { PlaceFeature } from '../model/feature';
import { Figure, Milestone, News } from '../model/figure';
import { IndicatorDefinition, Observation } from '../model/indicator';
import { parseList, type Schema } from '../model/parse-list';
import { Plan } from '../model/plan';
import type { Problem } from '../model/problem';
import { Source } from '../model/source';
import type { SheetKey } from './sheets/sheet';

const schemas: Readonly<Record<SheetKey, Schema<unknown>>> = {
  places: PlaceFeature,
  plans: Plan,
  indicators: IndicatorDefinition,
  observations: Observation,
  sources: Source,
  figures: Figure,
  milestones: Milestone,
  news: News,
};

/** What the door of the facts says about one record or item; nothing for a good one. */
export const refusals = (key: SheetKey, value: unknown): readonly Problem[] =>
  parseList(schemas[key], { file: key }, [value]).problems;
