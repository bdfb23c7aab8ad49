import type { GenericSchema } from 'valibot';
import type { Facts } from '../../model/facts.ts';
import { IndicatorDefinition, Observation } from '../../model/indicator.ts';
import { Industry } from '../../model/industry.ts';
import { Plan } from '../../model/plan.ts';
import { Source } from '../../model/source.ts';
import { About, aboutOf, type Release, type Said } from './about.ts';
import { nameIn, type OpenFile, schemaFileOf } from './openFile.ts';
import { closed, dialect, type JsonSchema, jsonSchemaOf } from './schema.ts';

/** What a file holds beside its own description: lists of records, each with the model's schema. */
interface Lists {
  readonly file: string;
  readonly title: readonly [string, string];
  readonly description: readonly [string, string];
  readonly lists: Readonly<Record<string, List>>;
}
interface List {
  readonly schema: JsonSchema;
  readonly records: readonly unknown[];
}

const list = <T>(schema: GenericSchema<unknown, T>, records: readonly T[]): List => ({
  schema: { type: 'array', items: jsonSchemaOf(schema) },
  records,
});

/** Records without geometry stay nested as they are: no GIS reads them as a layer, and nothing is lost. */
const listsOf = (facts: Facts): readonly Lists[] => [
  {
    file: 'plans.json',
    title: ['规划与政策', 'Plans and policies'],
    description: [
      '目标、规划、政策、服务、概念、计划、活动与称号。',
      'Goals, targets, plans, policies, services, concepts, programmes, events and designations.',
    ],
    lists: { plans: list(Plan, facts.plans) },
  },
  {
    file: 'indicators.json',
    title: ['指标', 'Indicators'],
    description: [
      '指标的定义，以及各范围、各日期的数值（实际、目标或预测）。',
      'What is measured, and its values by area and date: actual, target or forecast.',
    ],
    lists: {
      definitions: list(IndicatorDefinition, facts.indicators.definitions),
      observations: list(Observation, facts.indicators.observations),
    },
  },
  {
    file: 'industries.json',
    title: ['产业', 'Industries'],
    description: [
      '“1+2+3+4”产业体系与廊带的产业方向。',
      'The 1+2+3+4 industry system and the directions of corridor and zones.',
    ],
    lists: { industries: list(Industry, facts.industries) },
  },
  {
    file: 'sources.json',
    title: ['来源', 'Sources'],
    description: [
      '每条资料的出处：标题、发布者、日期、公开地址、如何读到。',
      'Every source: title, publisher, date, public address, how it was read.',
    ],
    lists: { sources: list(Source, facts.sources) },
  },
];

/** Plans, indicators, industries and sources, as the door let them through. */
export const listFiles = (facts: Facts, release: Release): readonly OpenFile[] =>
  listsOf(facts).map(({ file, title, description, lists }) => {
    const schemaFile = schemaFileOf(file);
    const said: Said = {
      title: { zh: title[0], en: title[1] },
      description: { zh: description[0], en: description[1] },
      licence: 'CC-BY-4.0',
      credit: null,
    };
    const about = aboutOf(said, release, nameIn(schemaFile));
    const named = Object.entries(lists);
    const records = Object.fromEntries(named.map(([name, of]) => [name, of.records]));
    return {
      file,
      schemaFile,
      about,
      count: named.reduce((sum, [, of]) => sum + of.records.length, 0),
      text: `${JSON.stringify({ $schema: nameIn(schemaFile), metadata: about, ...records }, null, 1)}\n`,
      schema: {
        $schema: dialect,
        $id: nameIn(schemaFile),
        title: `${said.title.zh} ${said.title.en}`,
        description: `${said.description.zh} ${said.description.en}`,
        ...closed({
          $schema: { const: nameIn(schemaFile) },
          metadata: jsonSchemaOf(About),
          ...Object.fromEntries(named.map(([name, of]) => [name, of.schema])),
        }),
      },
    };
  });
