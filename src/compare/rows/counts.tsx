import { compareTexts } from '../../i18n/compare';
import { missing, shown } from '../cell';
import type { Row, RowGroup } from '../row';

const counted = [
  'companies',
  'platforms',
  'carriers',
  'universities',
  'projects',
  'plans',
  'policies',
] as const;

/** Records of an area on this map. None means that the sources name none, not that there are none. */
const row = (key: (typeof counted)[number]): Row => ({
  key,
  cell: ({ id, subject }, { belt, language }) => {
    if (subject?.type !== 'zone' && subject?.type !== 'structure') return missing('notApplicable');
    const count = belt.recordsIn(id)[key].length;
    return count === 0 ? missing('notListed') : shown(compareTexts[language].recordCount(count), count);
  },
});

export const counts: RowGroup = { key: 'counts', method: 'counts', rows: counted.map(row) };
