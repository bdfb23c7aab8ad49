import { lazy, memo, Suspense, useState } from 'react';
import type { Subject } from '../../model/subject';
import { groupedBy } from './groupedBy';
import type { SubjectGroup } from './grouping';
import { SubjectRow } from './SubjectRow';

const MoreRows = lazy(() => import('./MoreRows'));

/** A list of up to so many records, more than any published one has, is drawn whole. */
export const mostRows = 100;
/** A longer one begins with so many, and grows by `mostRows` on request. */
export const firstRows = 30;

const parentIn = (subject: Subject): string | null =>
  subject.type === 'plan' || subject.type === 'industry' ? subject.record.parent : null;
const hasParent = (subject: Subject): boolean => parentIn(subject) !== null;

/** What stands under which record of the list, under null what stands by itself. */
function partsIn(subjects: readonly Subject[]): ReadonlyMap<string | null, readonly Subject[]> {
  const here = new Set(subjects.map(({ id }) => id));
  return groupedBy(subjects, (subject) => {
    const parent = parentIn(subject);
    return parent !== null && here.has(parent) ? parent : null;
  });
}

/** Records one under the other; a plan's parts stand under it where both are in the list. A long list grows on request. */
export const SubjectList = memo(function SubjectList({
  subjects,
}: {
  readonly subjects: readonly Subject[];
}) {
  const [grown, setGrown] = useState({ subjects, rows: firstRows });
  const below = subjects.some(hasParent) ? partsIn(subjects) : null;
  const top = below === null ? subjects : (below.get(null) ?? []);
  const most = top.length <= mostRows ? mostRows : grown.subjects === subjects ? grown.rows : firstRows;
  const rows = (of: readonly Subject[] | undefined) =>
    of?.map((subject) => (
      <SubjectRow key={subject.id} subject={subject}>
        {below?.has(subject.id) && <ul className="rows rows-below">{rows(below.get(subject.id))}</ul>}
      </SubjectRow>
    ));
  return (
    <>
      <ul className="rows">{rows(top.slice(0, most))}</ul>
      {top.length > most && (
        <Suspense>
          <MoreRows
            left={top.length - most}
            next={mostRows}
            onMore={() => setGrown({ subjects, rows: most + mostRows })}
          />
        </Suspense>
      )}
    </>
  );
});

/** Groups with a heading and a count each; a single group needs none. */
export function GroupedList({ groups }: { readonly groups: readonly SubjectGroup[] }) {
  const [first] = groups;
  if (groups.length === 1 && first !== undefined) return <SubjectList subjects={first.subjects} />;
  return groups.map(({ key, label, subjects }) => (
    <div key={key} className="group">
      <h3 className="group-title">
        {label} <span className="count">{subjects.length}</span>
      </h3>
      <SubjectList subjects={subjects} />
    </div>
  ));
}
