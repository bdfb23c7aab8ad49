import type { ObservationSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { FigureList } from '../../parts/figures/FigureList';
import { groupedBy } from '../../parts/lists/groupedBy';
import { observationView } from '../../wording/figures';
import { latest } from '../records/targets';

interface Props {
  readonly observations: readonly ObservationSubject[];
  /** The area that the page is about; values of other areas name theirs. */
  readonly areaId: string;
}

/**
 * The latest actual value of each indicator with the latest target or forecast under it; every further value is one
 * step away, on the page of the indicator.
 */
export function Indicators({ observations, areaId }: Props) {
  const reading = useReading();
  const { belt, language } = reading;
  const bySubject = groupedBy(observations, ({ record }) => `${record.area} ${record.indicator}`);
  const views = [...bySubject.values()].flatMap((group) => {
    const newestFirst = [...group].sort((a, b) => b.record.asOf.localeCompare(a.record.asOf));
    const actual = latest('actual', newestFirst);
    const target = latest('target', newestFirst);
    const forecast = actual === undefined ? latest('forecast', newestFirst) : undefined;
    return [actual, target, forecast].flatMap((subject) => {
      if (subject === undefined) return [];
      const elsewhere =
        subject.record.area === areaId ? undefined : belt.areaName(subject.record.area)[language];
      return [observationView(subject, reading, elsewhere)];
    });
  });
  return <FigureList layout="list" views={views} />;
}
