import type { DataValidation } from 'hucre';
import { type Column, type ListName, letterOf } from '../column';
import { choiceLabel } from '../encode';
import { listColumn } from '../lists';
import { listsTitle } from '../recognise';

/** Rows that drop-downs reach to, for the rows that will be added. */
const lastRow = 5000;

const message = ({ help }: Column) => `${help.zh}\n${help.en}`.slice(0, 255);

function listRange(name: ListName, lengths: ReadonlyMap<ListName, number>): string {
  const letter = letterOf(listColumn(name));
  return `'${listsTitle}'!$${letter}$2:$${letter}$${(lengths.get(name) ?? 1) + 1}`;
}

/** The drop-down and the advice of a column; none for plain text and notes. */
export function validationOf(
  column: Column,
  index: number,
  lengths: ReadonlyMap<ListName, number>,
): readonly DataValidation[] {
  const letter = letterOf(index);
  const advice = {
    range: `${letter}2:${letter}${lastRow}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: `${column.name.zh} ${column.name.en}`.slice(0, 32),
    inputMessage: message(column),
  } as const;
  switch (column.kind) {
    case 'choice':
    case 'choices': {
      const values = Object.entries(column.choices).map(([code, word]) => choiceLabel(code, word));
      // A counter of one's own may stand in place of a listed unit, and several choices beside each other.
      const isClosed = column.kind === 'choice' && column.field !== 'unit';
      const stop = {
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: '请从列表选 Choose from the list',
        errorMessage: values.join('\n').slice(0, 255),
      } as const;
      return [{ type: 'list', values, ...advice, ...(isClosed ? stop : {}) }];
    }
    case 'yesNo':
      return [{ type: 'list', values: ['是 yes', '否 no'], ...advice }];
    case 'ids':
      return [{ type: 'list', formula1: listRange(column.list, lengths), ...advice }];
    case 'id':
      return column.list === 'own'
        ? [{ type: 'custom', formula1: 'TRUE', ...advice }]
        : [{ type: 'list', formula1: listRange(column.list, lengths), ...advice }];
    case 'date':
    case 'citations':
      return [{ type: 'custom', formula1: 'TRUE', ...advice }];
    default:
      return [];
  }
}
