import { type Wording, wording } from '../model/problem';
import type { Text } from '../model/text';
import type { Column } from './column';
import { choiceLabel } from './encode';

const remedy = (zh: string, en: string) => (): Text => ({ zh, en });

/** Remedies that speak of the files' own notation, said again for a workbook. */
const remedies: readonly (readonly [problem: RegExp, remedy: (column: Column) => Text])[] = [
  [
    /^unknown value/,
    (column) => {
      const labels =
        column.kind === 'choice' || column.kind === 'choices'
          ? Object.entries(column.choices).map(([code, word]) => choiceLabel(code, word))
          : [];
      return {
        zh: `请从下拉列表选一个：${labels.join('、')}`,
        en: `choose one from the list: ${labels.join(', ')}`,
      };
    },
  ],
  [
    /^the site is not published/,
    remedy(
      '位置未公布时，经度和纬度都空着；位置已有来源的，请改“位置精度”',
      'leave longitude and latitude blank; if a source gives the site, change its precision',
    ),
  ],
  [
    /^unexpected entry/,
    remedy('位置未公布的地点没有误差，请清空这一格', 'an unpublished site has no error; clear this cell'),
  ],
  [
    /^it states how well the site is known/,
    remedy(
      '请补上经度和纬度，或把“位置精度”改为 未公布 unpublished',
      'add longitude and latitude, or change the precision to unpublished',
    ),
  ],
  [
    /^there is no source/,
    remedy(
      '请检查拼写，或先在“来源”表中登记这个来源',
      'check the spelling, or enter the source in the sheet of sources first',
    ),
  ],
  [
    /^the later news is older/,
    remedy(
      '请更正日期，或把这一行移到“进程”表',
      'correct the date, or move the row to the sheet of milestones',
    ),
  ],
  [
    /^unknown unit/,
    remedy(
      '请从下拉列表选；自己的量词写中文（如 家），英文写在右边一列（如 companies）',
      'choose from the list; a counter of your own is written in Chinese (such as 家), its English in the next column',
    ),
  ],
  [
    /^not a web address/,
    remedy(
      '请写以 https:// 或 http:// 开头的完整网址；没有公开网址就空着',
      'write a complete address that starts with https:// or http://; leave it blank if none is public',
    ),
  ],
];

const notYesNo: Wording = wording(
  '应为 是 或 否',
  'must be yes or no',
  '请填 是 或 否，或空着',
  'write yes or no, or leave it blank',
);

/** What would still mean nothing to someone who never saw the files. */
const speaksOfFiles = /\bnull\b|geometry|[{}[\]]|\.json|readAs/;
const lowered = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/。$/, ''),
  en: `${en.slice(0, 1).toLowerCase()}${en.slice(1).replace(/\.$/, '')}`,
});

/** A wording of the door or the check as it is said to someone who works in the workbook. */
export function forClerks(said: Wording, column: Column | null): Wording {
  const { problem } = said;
  if (column === null) return { problem, remedy: said.remedy };
  if (column.kind === 'yesNo' && problem.en.startsWith('must be')) return notYesNo;
  const own = remedies.find(([pattern]) => pattern.test(problem.en))?.[1](column);
  if (own !== undefined) return { problem, remedy: own };
  return { problem, remedy: speaksOfFiles.test(said.remedy.zh) ? lowered(column.help) : said.remedy };
}
