import { useReading } from '../../parts/context';
import { FigureList } from '../../parts/figures/FigureList';
import { observationView } from '../../wording/figures';

/** The few figures that stand for an area; one that measures only a part of it says which. */
export function Headline({ ids, areaId }: { readonly ids: readonly string[]; readonly areaId: string }) {
  const reading = useReading();
  const { belt, language } = reading;
  const views = ids.flatMap((id) => {
    const subject = belt.subject(id);
    if (subject?.type !== 'observation') return [];
    const { area } = subject.record;
    return [observationView(subject, reading, area === areaId ? undefined : belt.areaName(area)[language])];
  });
  return views.length === 0 ? null : <FigureList layout="row" views={views} />;
}
