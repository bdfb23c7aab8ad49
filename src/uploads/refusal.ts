import { type Problem, type Wording, wording } from '../model/problem';
import { fileLabel } from './plainText';

/** Says that a file, or one feature of it, is not taken: what is wrong, where, and what to do. */
export class Refusal extends Error {
  readonly said: Wording;
  /** Dotted path inside the feature, counted from one, or a column; null for the whole. */
  readonly field: string | null;

  constructor(said: Wording, field: string | null = null) {
    super(said.problem.en);
    this.name = 'Refusal';
    this.said = said;
    this.field = field;
  }
}

const unforeseen = wording(
  '读取时出错，内容与格式不符',
  'could not be read: its content does not fit its format',
  '请在生成它的软件里重新导出，再试一次',
  'export it again in the program that made it, and try once more',
);

/**
 * What went wrong as a problem of the file, or of its feature with this number (from one) and name.
 * @param error a `Refusal`, or anything else that was thrown while reading
 */
export function problemOf(error: unknown, file: string, number?: number, name = ''): Problem {
  const { said, field } = error instanceof Refusal ? error : { said: unforeseen, field: null };
  const record = number === undefined ? null : name === '' ? `#${number}` : `#${number} ${name}`;
  return { file: fileLabel(file), record, field, ...said };
}
