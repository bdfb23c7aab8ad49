import type { Text } from '../model/text';

/** The lists of the workbook's last sheet, from which drop-downs are filled. */
export const listNames = [
  'areas',
  'measured',
  'industries',
  'owners',
  'plans',
  'indicators',
  'sources',
  'subjects',
] as const;
export type ListName = (typeof listNames)[number];

/** Codes of the facts with the Chinese word that stands before each in a cell: `企业 company`. */
export type Choices = Readonly<Record<string, string>>;

type CellKind =
  | { readonly kind: 'text' | 'number' | 'date' | 'yesNo' | 'citations' | 'note' }
  | { readonly kind: 'choice' | 'choices'; readonly choices: Choices }
  | { readonly kind: 'ids'; readonly list: ListName }
  /** `own` is the record's own id; any other names a record of a list. */
  | { readonly kind: 'id'; readonly list: ListName | 'own' };

/** One column of a sheet: where its cells stand in a record, its heading, and what a clerk writes there. */
export type Column = CellKind & {
  /** Dotted path in the flattened record, such as `name.zh`. */
  readonly field: string;
  readonly name: Text;
  /** Width in characters. */
  readonly width: number;
  readonly help: Text;
  /** What a blank cell stands for: nothing at all unless said otherwise. */
  readonly blank?: 'null';
  /** It came later: workbooks from before do not have it, which needs no remark. */
  readonly isLater?: true;
};

export const text = (zh: string, en: string): Text => ({ zh, en });

/** The heading as it stands in the sheet: both languages in one cell. */
export const headingOf = ({ name }: Pick<Column, 'name'>): string => `${name.zh} ${name.en}`;

/** Excel's name of a column that counts from zero: 0 is A, 26 is AA. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
