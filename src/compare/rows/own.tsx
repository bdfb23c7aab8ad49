import { missing, shown } from '../cell';
import type { RowGroup } from '../row';

export const own: RowGroup = {
  key: 'own',
  rows: [
    {
      key: 'note',
      cell: ({ note }) =>
        note === null ? missing('notApplicable') : note === '' ? missing('none') : shown(note),
    },
  ],
};
