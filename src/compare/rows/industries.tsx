import { compareTexts } from '../../i18n/compare';
import { SubjectLink } from '../../parts/links';
import type { Reading } from '../../wording/reading';
import { type Cell, missing, shown } from '../cell';
import type { RowGroup } from '../row';

interface Tagged {
  readonly id: string;
  readonly count?: number;
}

function tags(industries: readonly Tagged[], { belt, language }: Reading): Cell {
  if (industries.length === 0) return missing('notKnown');
  const { kindCount } = compareTexts[language];
  return shown(
    <ul className="compare-tags">
      {industries.map(({ id, count }) => {
        const name = belt.subject(id)?.name[language] ?? id;
        return (
          <li key={id}>
            <SubjectLink id={id}>{count === undefined ? name : kindCount(name, count)}</SubjectLink>
          </li>
        );
      })}
    </ul>,
  );
}

const untallied = (ids: readonly string[]): readonly Tagged[] => ids.map((id) => ({ id }));

export const industries: RowGroup = {
  key: 'industries',
  rows: [
    {
      key: 'industries',
      method: 'industries',
      cell: ({ id, subject, report }, reading) => {
        switch (subject?.type) {
          case 'place':
          case 'plan':
            return tags(untallied(subject.record.industries), reading);
          case 'zone':
            return tags(reading.belt.recordsIn(id).industries, reading);
          case 'structure':
            return tags(untallied(subject.record.directions), reading);
          case undefined:
            return typeof report === 'string' ? missing(report) : tags(report.industries, reading);
          default:
            return missing('notApplicable');
        }
      },
    },
  ],
};
