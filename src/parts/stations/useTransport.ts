import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { NearStation } from '../../analysis/stations';
import { loadLayer } from '../../model/loadLayer';
import type { Subject } from '../../model/subject';
import { useBelt } from '../../store/hooks';

/** How far from an area's outline, in metres, a station still serves it; how many are named for a single site. */
const reach = 800;
const nearest = 3;

/** What was found, and for which record: other facts bring another one under the same id. */
interface Answer {
  readonly subject: Subject;
  readonly found: readonly NearStation[] | 'unknown';
}
const answers = createStore<{ readonly [id: string]: Answer }>(() => ({}));

/** Turf and the station layer come only when a page asks for them. */
async function answer(subject: Subject): Promise<Answer['found']> {
  if (subject.type !== 'zone' && subject.type !== 'place') return 'unknown';
  if (subject.geometry === null) return 'unknown';
  try {
    const [analysis, layer] = await Promise.all([
      import('../../analysis/stations'),
      loadLayer('metro-stations'),
    ]);
    const stations = analysis.parseStations(layer);
    return subject.type === 'zone'
      ? analysis.stationsNear(subject.geometry, stations, reach)
      : analysis.stationsNearest(subject.geometry, stations, nearest);
  } catch {
    return 'unknown';
  }
}

/** Stations in and around a zone, or nearest to a place, nearest first; null while it is being worked out or unknown. */
export function useTransport(id: string): readonly NearStation[] | null {
  const subject = useBelt()?.subject(id);
  const known = useStore(answers, ({ [id]: answered }) =>
    answered?.subject === subject ? answered?.found : undefined,
  );
  useEffect(
    function askForStations() {
      if (known === undefined && subject !== undefined)
        void answer(subject).then((found) => answers.setState({ [id]: { subject, found } }));
    },
    [id, known, subject],
  );
  return known === undefined || known === 'unknown' ? null : known;
}
