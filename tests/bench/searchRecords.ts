import type { Facts } from '../../src/model/facts';
import { generatedNames } from './names';

/** The published facts with made-up places instead of their own, so many records in all. */
export function generatedFacts(published: Facts, count: number): Facts {
  const kept =
    published.zones.features.length + published.structure.features.length + published.industries.length;
  const templates = published.places.features;
  const places = [...generatedNames(count - kept)].flatMap(({ name }, index) => {
    const template = templates[index % templates.length];
    if (template === undefined) return [];
    const id = `generated-${index}`;
    return [{ ...template, id, properties: { ...template.properties, id, name } }];
  });
  return {
    ...published,
    places: { type: 'FeatureCollection', features: places },
    plans: [],
    indicators: { definitions: published.indicators.definitions, observations: [] },
  };
}

/** What is typed, letter by letter. */
export const typedQueries = [
  'wujiaochang',
  'rengongzhineng',
  'tjkj',
  'shrgznyjy',
  'changyang design',
  'fudan ai',
  'wujaiochang robotics',
  '复旦人工智能',
  '滨江 新能源',
  'research institute',
  'binjaing',
  '大创谷企业',
] as const;

/** Every keystroke of them. */
export const keystrokes: readonly string[] = typedQueries.flatMap((query) =>
  [...query].map((_, index) => [...query].slice(0, index + 1).join('')),
);
