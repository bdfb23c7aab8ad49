import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { ColumnHeads } from './ColumnHeads';
import { CompareRow } from './CompareRow';
import { IndicatorRows } from './IndicatorRows';
import type { Comparison } from './model/useComparison';
import { GroupHead } from './region/GroupHead';
import { TableRegion } from './region/TableRegion';
import type { RowGroup } from './row';
import { applicableGroups } from './rowGroups';

/** Groups of words that come before the figures; the rest follows them. */
const first: readonly RowGroup['key'][] = ['what', 'known'];

/** The table, like a page of an atlas. */
export function CompareTable({ columns, ground, indicators }: Comparison) {
  const reading = useReading();
  const texts = compareTexts[reading.language];
  const groups = applicableGroups(columns, reading);
  const inWords = (wanted: (key: RowGroup['key']) => boolean) =>
    groups
      .filter(({ key }) => wanted(key))
      .map((group) => (
        <tbody key={group.key}>
          <GroupHead columns={columns.length + 1}>
            {texts.groups[group.key]}
            {group.method !== undefined && (
              <span className="compare-aside">{texts.methods[group.method]}</span>
            )}
          </GroupHead>
          {group.rows.map((row) => (
            <CompareRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      ));
  return (
    <TableRegion
      className="compare-table"
      label={texts.region}
      caption={texts.caption}
      heads={<ColumnHeads columns={columns} />}
    >
      {inWords((key) => first.includes(key))}
      <IndicatorRows columns={columns} ground={ground} indicators={indicators} />
      {inWords((key) => !first.includes(key))}
    </TableRegion>
  );
}
