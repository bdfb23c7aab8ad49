import type { Reading } from '../../wording/reading';
import { AreaLinks } from '../AreaLinks';
import { missing, shown } from '../cell';
import type { Column } from '../column';
import type { RowGroup } from '../row';

const isZone = (id: string, { belt }: Reading) => belt.subject(id)?.type !== 'structure';

/** Corridor, belt and island that the column, or the zones it lies in, are part of. */
function partsOf({ subject, report, view }: Column, reading: Reading): readonly string[] {
  if (subject === null) return typeof report === 'string' ? [] : report.parts;
  const direct = view.areas.filter((area) => !isZone(area, reading));
  const through = view.areas.flatMap((area) => {
    const zone = reading.belt.subject(area);
    return zone?.type === 'zone' ? zone.record.memberOf : [];
  });
  return [...new Set([...direct, ...through])];
}

/** The five zones beside each other: their heads and hues say that they are zones, and which. */
const areZones = (columns: readonly Column[]) =>
  columns.every(({ subject }) => subject?.type === 'zone' && subject.record.role === 'zone');

const links = (areas: readonly string[]) =>
  areas.length === 0 ? missing('notApplicable') : shown(<AreaLinks areas={areas} />);

export const what: RowGroup = {
  key: 'what',
  rows: [
    { key: 'kind', isSaid: areZones, cell: ({ view }) => shown(view.kind) },
    {
      key: 'zone',
      isSaid: areZones,
      cell: ({ id, subject, view, report }, reading) => {
        if (subject === null && typeof report === 'string') return missing(report);
        const own = subject?.type === 'zone' && subject.record.role === 'zone' ? [id] : [];
        return links([...own, ...view.areas.filter((area) => isZone(area, reading))]);
      },
    },
    {
      key: 'part',
      cell: (column, reading) =>
        column.subject === null && typeof column.report === 'string'
          ? missing(column.report)
          : links(partsOf(column, reading)),
    },
    {
      key: 'purpose',
      cell: ({ subject }, { language }) => {
        if (subject === null) return missing('notApplicable');
        return shown(
          subject.type === 'zone' ? subject.record.positioning[language] : subject.record.summary[language],
        );
      },
    },
  ],
};
