import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, wording } from '../../../src/model/problem';
import { type Expected, jsonError } from './json-error';

export type Read = { readonly content: unknown; readonly problems: readonly Problem[] };

const expectations: Readonly<Record<Expected, readonly [zh: string, en: string]>> = {
  value: [
    '这里应有一个值；列表末项之后不要加逗号',
    'a value is expected here; no comma after the last entry',
  ],
  'comma-or-end': ['这里缺少逗号或右括号', 'a comma or a closing bracket is missing here'],
  name: [
    '这里应有带双引号的项名；末项之后不要加逗号',
    'a name in double quotes is expected here; no comma after the last entry',
  ],
  colon: ['项名之后缺少冒号', 'a colon is missing after the name'],
  nothing: ['文件末尾有多余内容', 'there is something after the end'],
};

const noFile = wording(
  '文件不存在',
  'the file is missing',
  '请恢复上一版文件',
  'restore its previous version',
);
const notUtf8 = wording(
  '文件不是 UTF-8 编码',
  'the file is not UTF-8',
  '请在编辑器中另存为 UTF-8',
  'save it as UTF-8 in your editor',
);

function syntax(text: string) {
  const error = jsonError(text);
  const [zh, en] = expectations[error?.expected ?? 'value'];
  const { line, column } = error ?? { line: 1, column: 1 };
  return wording(
    `第 ${line} 行第 ${column} 列不合 JSON 语法`,
    `JSON syntax error in line ${line}, column ${column}`,
    zh,
    en,
  );
}

/** Reads a JSON file; what goes wrong is a problem, never an exception. A byte-order mark is passed over. */
export async function readJson(folder: string, file: string): Promise<Read> {
  const failed = (words: Pick<Problem, 'problem' | 'remedy'>): Read => ({
    content: undefined,
    problems: [{ file, record: null, field: null, ...words }],
  });
  const bytes = await readFile(path.join(folder, file)).catch(() => null);
  if (bytes === null) return failed(noFile);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failed(notUtf8);
  }
  try {
    return { content: JSON.parse(text), problems: [] };
  } catch {
    return failed(syntax(text));
  }
}
