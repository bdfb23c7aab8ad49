import { compareTexts } from '../../i18n/compare';
import { figureTexts } from '../../i18n/figure';
import type { Normalisation } from '../../store/comparing';
import type { FigureBody, TableRow } from '../../takeaway/figure/content';
import { normalised } from '../model/normalise';
import type { Comparison } from '../model/useComparison';
import { type Basis, type CompareIndicator, isKnown } from '../model/values';
import { ownerOf } from './owner';
import { type Desk, said } from './said';

const bases: readonly Basis[] = ['published', 'measured', 'reported', 'counted'];

/** The indicators of which at least one value is known, grouped by how they were come by, as on the page. */
export function tableBody(
  { columns, indicators }: Comparison,
  per: Normalisation,
  desk: Desk,
): Extract<FigureBody, { kind: 'table' }> {
  const { ground } = desk;
  const { language } = ground.reading;
  const rowOf = (indicator: CompareIndicator): readonly TableRow[] => {
    const values = columns.map(({ id }) => normalised(indicator, id, per, ground));
    const known = values.filter(isKnown);
    if (known.length === 0) return [];
    const most = Math.max(0, ...known.map(({ value }) => value));
    return [
      {
        name: indicator.name[language],
        values: values.map((value) =>
          said(indicator, value, isKnown(value) && most > 0 ? Math.max(0, value.value / most) : 0, desk),
        ),
      },
    ];
  };
  return {
    kind: 'table',
    head: figureTexts[language].indicator,
    columns: columns.map((column) => ownerOf(column, ground.reading)),
    groups: bases
      .map((basis) => ({
        name: compareTexts[language].bars.bases[basis],
        rows: indicators.filter((indicator) => indicator.basis === basis).flatMap(rowOf),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}
