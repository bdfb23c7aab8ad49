import type { Belt } from '../model/belt';
import type { Figure, FigureKind } from '../model/figure';
import { formatFigure } from '../model/format';
import { isDated, isFigureDated } from '../model/freshness';
import type { ObservationSubject, Subject } from '../model/subject';
import { type ExportCitation, exportCitation } from './exportCitation';

/** One number as files carry it. The value is in the unit as stored: money in yuan, percent 0–100, ratio 0–1. */
export interface ExportFigure {
  readonly labelZh: string;
  readonly labelEn: string;
  readonly value: number;
  readonly qualifier: string;
  /** The unit's code, or its English counter. */
  readonly unit: string;
  readonly perYear: boolean;
  readonly kind: FigureKind;
  readonly asOf: string;
  readonly dated: boolean;
  /** As the map words it: 超过2,300亿元, over RMB 230 billion. */
  readonly textZh: string;
  readonly textEn: string;
  readonly citations: readonly ExportCitation[];
}

/** The record's own number, or all the numbers inside it. */
export function exportFigures(belt: Belt, subject: Subject, today: string): readonly ExportFigure[] {
  const { shelfLives } = belt.facts;
  if (subject.type === 'observation')
    return [exportFigure(belt, asFigure(subject), isDated(subject, today, shelfLives))];
  return subject.record.figures.map((figure) =>
    exportFigure(belt, figure, isFigureDated(figure, today, shelfLives)),
  );
}

const asFigure = ({ record, definition }: ObservationSubject): Figure => ({
  ...record,
  label: definition.name,
  unit: definition.unit,
});

const exportFigure = (belt: Belt, figure: Figure, dated: boolean): ExportFigure => ({
  labelZh: figure.label.zh,
  labelEn: figure.label.en,
  value: figure.value,
  qualifier: figure.qualifier,
  unit: typeof figure.unit === 'string' ? figure.unit : figure.unit.en,
  perYear: figure.perYear === true,
  kind: figure.kind,
  asOf: figure.asOf,
  dated,
  textZh: formatFigure(figure, 'zh'),
  textEn: formatFigure(figure, 'en'),
  citations: figure.cites.map((cite) => exportCitation(belt, cite)),
});
