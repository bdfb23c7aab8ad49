import type { Facts } from '../../src/model/facts';
import type { Text } from '../../src/model/text';

/** Parts of names as they are usual here: Han and English. */
const owners = [
  ['上海', 'Shanghai'],
  ['杨浦', 'Yangpu'],
  ['复旦', 'Fudan'],
  ['同济', 'Tongji'],
  ['滨江', 'Binjiang'],
  ['长阳', 'Changyang'],
  ['五角场', 'Wujiaochang'],
  ['江湾', 'Jiangwan'],
  ['国权', 'Guoquan'],
  ['大连', 'Dalian'],
  ['控江', 'Kongjiang'],
  ['新江湾城', 'Xinjiangwancheng'],
] as const;
const brands = [...'华星云海中科天元启明远景恒信博雅瑞安立达新创智联宏图嘉和百汇万象融通盛世卓越'];
const fields = [
  ['人工智能', 'AI'],
  ['数字健康', 'Digital Health'],
  ['智能制造', 'Intelligent Manufacturing'],
  ['生物医药', 'Biomedicine'],
  ['元宇宙', 'Metaverse'],
  ['工业互联网', 'Industrial Internet'],
  ['创意设计', 'Creative Design'],
  ['绿色低碳', 'Green and Low-carbon'],
  ['技术转移', 'Technology Transfer'],
  ['数据合规', 'Data Compliance'],
  ['新能源', 'New Energy'],
  ['机器人', 'Robotics'],
] as const;
const forms = [
  ['科技有限公司', 'Technology Company'],
  ['创新中心', 'Innovation Center'],
  ['研究院', 'Research Institute'],
  ['产业园', 'Industrial Park'],
  ['实验室', 'Laboratory'],
  ['孵化器', 'Incubator'],
  ['服务站', 'Service Station'],
  ['总部', 'Headquarters'],
] as const;

/** The words of which names are put together, so that each has to be read only once. */
export const nameParts: readonly string[] = [
  ...owners.map(([zh]) => zh),
  ...brands,
  ...fields.map(([zh]) => zh),
  ...forms.map(([zh]) => zh),
];

/** The same numbers each time (a linear congruential generator), so that two runs measure the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = <T>(from: readonly T[], next: (below: number) => number): T => {
  const chosen = from[next(from.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
};

interface Named {
  readonly name: Text;
  /** The parts of the Chinese name, in order. */
  readonly parts: readonly string[];
}

/** Made-up names of institutions; none of them is a fact. */
export function generatedNames(count: number): readonly Named[] {
  const next = numbers(2026);
  return Array.from({ length: count }, (): Named => {
    const owner = pick(owners, next);
    const [field, form] = [pick(fields, next), pick(forms, next)];
    const brand = [pick(brands, next), pick(brands, next)];
    const parts = [owner[0], ...brand, field[0], form[0]];
    return {
      parts,
      name: {
        zh: parts.join(''),
        en: `${owner[1]} ${brand.join('').length}-${next(9000)} ${field[1]} ${form[1]}`,
      },
    };
  });
}

/** The published facts with made-up places instead of their own, so many records in all. */
export function generatedFacts(published: Facts, count: number): Facts {
  const kept =
    published.zones.features.length + published.structure.features.length + published.industries.length;
  const templates = published.places.features;
  const places = generatedNames(count - kept).flatMap(({ name }, index) => {
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
