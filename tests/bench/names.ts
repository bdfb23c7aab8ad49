import type { Text } from '../../src/model/text';
import { numbers, pick } from './chance';

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

interface Named {
  readonly name: Text;
  /** The parts of the Chinese name, in order. */
  readonly parts: readonly string[];
}

/** Made-up names of institutions; none of them is a fact. */
export function* generatedNames(count: number): Generator<Named> {
  const next = numbers(2026);
  for (let made = 0; made < count; made += 1) {
    const owner = pick(owners, next);
    const [field, form] = [pick(fields, next), pick(forms, next)];
    const brand = [pick(brands, next), pick(brands, next)];
    const parts = [owner[0], ...brand, field[0], form[0]];
    yield {
      parts,
      name: {
        zh: parts.join(''),
        en: `${owner[1]} ${brand.join('').length}-${next(9000)} ${field[1]} ${form[1]}`,
      },
    };
  }
}
