import { type Grade, gradesOf } from '../../scoring/grades';
import { type Ranking, rankingOf } from '../../scoring/ranking';
import { type Method, sharesOf, type Table } from '../../scoring/table';
import type { Criterion } from '../../store/comparing';
import type { Column } from '../column';
import { isKnown, type Value } from '../model/values';
import type { Offer } from './criteria';

/** A criterion with its place in the table, its part of all weights (0–1), and the values that it judges. */
export interface WeighedCriterion extends Offer {
  readonly criterion: Criterion;
  readonly share: number;
}

/** Columns judged by criteria, in both ways. */
export interface Weighed {
  readonly columns: readonly Column[];
  readonly criteria: readonly WeighedCriterion[];
  readonly table: Table;
  readonly rankings: Readonly<Record<Method, Ranking>>;
  /** A row for each column, as in the table. */
  readonly grades: Readonly<Record<Method, readonly (readonly Grade[])[]>>;
  /** Some values are still being measured: who leads is not known yet. */
  readonly isWorking: boolean;
}

export function weighed(
  columns: readonly Column[],
  offers: readonly Offer[],
  chosen: readonly Criterion[],
): Weighed {
  const found = chosen.flatMap((criterion) => {
    const offer = offers.find(({ indicator }) => indicator.id === criterion.indicator);
    return offer === undefined ? [] : [{ ...offer, criterion }];
  });
  const judged = found.map(({ criterion: { indicator, weight, better } }) => ({
    id: indicator,
    weight,
    better,
  }));
  const shares = sharesOf(judged);
  const valueIn = (values: readonly Value[], column: number): number | null => {
    const value = values[column];
    return value !== undefined && isKnown(value) ? value.value : null;
  };
  const table: Table = {
    alternatives: columns.map(({ id }) => id),
    criteria: judged,
    values: columns.map((_, column) => found.map(({ values }) => valueIn(values, column))),
  };
  return {
    columns,
    criteria: found.map((one, place) => ({ ...one, share: shares[place] ?? 0 })),
    table,
    rankings: { minMax: rankingOf(table, 'minMax'), ranks: rankingOf(table, 'ranks') },
    grades: { minMax: gradesOf(table, 'minMax'), ranks: gradesOf(table, 'ranks') },
    isWorking: found.some(({ values }) =>
      values.some((value) => value.state === 'missing' && value.why === 'working'),
    ),
  };
}
