import { FigureList } from '../../parts/figures/FigureList';
import { type FigureView, figureView, observationView } from '../../wording/figures';
import type { Reading } from '../../wording/reading';
import { missing, shown } from '../cell';
import type { Column } from '../column';
import type { RowGroup } from '../row';

const most = 3;

/** A zone's headline figures that are of its parts (its own are indicators), or the first figures of another record. */
export function figuresOf({ subject }: Column, reading: Reading): readonly FigureView[] {
  const { belt, language } = reading;
  if (subject === null) return [];
  if (subject.type === 'zone')
    return subject.record.headline.flatMap((id) => {
      const observed = belt.subject(id);
      if (observed?.type !== 'observation') return [];
      const { area } = observed.record;
      return area === subject.id ? [] : [observationView(observed, reading, belt.areaName(area)[language])];
    });
  if (subject.type === 'observation') return [observationView(subject, reading)];
  return subject.record.figures.slice(0, most).map((figure, index) => figureView(figure, index, reading));
}

export const figures: RowGroup = {
  key: 'figures',
  rows: [
    {
      key: 'figures',
      method: 'figures',
      cell: (column, reading) => {
        if (column.subject === null) return missing('notApplicable');
        const views = figuresOf(column, reading);
        const none = column.subject.type === 'zone' ? 'notApplicable' : 'notPublished';
        return views.length === 0 ? missing(none) : shown(<FigureList layout="list" views={views} />);
      },
    },
  ],
};
