import { type Wording, wording } from '../model/problem';
import { readCitations } from './citations';
import type { Choices, Column } from './column';
import { choiceLabel } from './encode';
import { type GridCell, isBlank } from './grid';
import type { Labels } from './labels';
import { dateIn, numberIn } from './numbers';

/** What a cell says: a value for the record (undefined for nothing), or why it cannot be read. */
export type Decoded = { readonly value: unknown } | { readonly trouble: Wording };

const troubles = {
  error: wording(
    '单元格里是一个错误值',
    'the cell holds an error',
    '请改正公式，或直接填写数值',
    'mend the formula, or enter the value itself',
  ),
  'no-result': wording(
    '公式没有计算结果',
    'the formula has no result',
    '请在表格软件中打开并保存一次，或直接填写数值',
    'open and save it once in a spreadsheet program, or enter the value itself',
  ),
  percent: wording(
    '数值带百分号格式',
    'the number is formatted as per cent',
    '请把格式改为常规：12% 写作 12，单位选 percent',
    'change the format to general: write 12 for 12 %, and choose the unit percent',
  ),
} as const;

const badCitations = wording(
  '来源的写法不对',
  'the sources are not written by the pattern',
  '请写成 来源编号#定位，多个用分号隔开；附注写成（中文 | English）',
  'write source-id#place, several with semicolons; a note as (中文 | English)',
);

const comparable = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The code that a cell means: the code, its Chinese word, or both; anything else comes back as it is. */
function codeOf(choices: Choices, cell: string): string {
  const wanted = comparable(cell);
  const found = Object.entries(choices).find(([code, word]) =>
    [code, comparable(word), comparable(choiceLabel(code, word))].includes(wanted),
  );
  return found?.[0] ?? cell.trim();
}

const yes = ['是 yes', '是', 'yes', 'y', 'true', '1', '对', '√'];
const no = ['否 no', '否', 'no', 'n', 'false', '0'];
const yesNoOf = (cell: string): boolean | string =>
  yes.includes(comparable(cell)) ? true : no.includes(comparable(cell)) ? false : cell.trim();

function readAs(column: Column, value: string | number | boolean, { idsIn }: Labels): Decoded {
  const written = String(value);
  switch (column.kind) {
    case 'number':
      return { value: typeof value === 'number' ? value : (numberIn(written) ?? written.trim()) };
    case 'date':
      return { value: dateIn(typeof value === 'number' ? value : written) };
    case 'choice':
      return { value: codeOf(column.choices, written) };
    case 'choices':
      return {
        value: written
          .split(/[;；,，、\n]/)
          .filter((part) => part.trim() !== '')
          .map((part) => codeOf(column.choices, part)),
      };
    case 'yesNo':
      return { value: yesNoOf(written) };
    case 'id': {
      const own = written.normalize('NFKC').trim();
      const [id, ...others] = column.list === 'own' ? [own] : idsIn(written);
      return { value: others.length === 0 ? id : written.trim() };
    }
    case 'ids':
      return { value: idsIn(written) };
    case 'citations': {
      const cites = readCitations(written);
      return cites === null ? { trouble: badCitations } : { value: cites };
    }
    case 'note':
      return { value: undefined };
    default:
      return { value: written.trim() };
  }
}

/** Reads a cell by its column. What is of the wrong kind comes through as it is, for the door to refuse. */
export function decodeCell(column: Column, cell: GridCell, labels: Labels): Decoded {
  if (column.kind === 'note') return { value: undefined };
  if (cell.trouble !== undefined) return { trouble: troubles[cell.trouble] };
  if (cell.value === null || isBlank(cell)) return { value: column.blank === 'null' ? null : undefined };
  return readAs(column, cell.value, labels);
}
