import type { Method, Table } from './table';

/** A value on the common scale: 0 is the worst and 1 the best of the compared set; null where the value is missing. */
export type Grade = number | null;

/** What all get on a criterion that does not tell them apart. */
const undecided = 0.5;

/**
 * Each criterion on the scale from 0 to 1, a row for each alternative as in the table. What is missing stays missing.
 *
 * `minMax`: the distance from the worst value, in parts of the distance from worst to best. It keeps how far values
 * lie apart, and one extreme value presses all others together.
 * `ranks`: places in the order of the criterion, ties sharing their mean place, the last 0 and the first 1. It does
 * not mind extremes, and forgets how far values lie apart.
 * In both, equal values, or the only known one, all get 0.5: the criterion then favours nobody.
 *
 * Source of both: OECD and European Commission Joint Research Centre, Handbook on Constructing Composite Indicators
 * (OECD 2008, ISBN 978-92-64-04345-9), step 5, normalisation: "min-max" and "ranking".
 */
export function gradesOf({ alternatives, criteria, values }: Table, method: Method): readonly Grade[][] {
  const columns = criteria.map(({ better }, c) => {
    const column = alternatives.map((_, a) => {
      const value = values[a]?.[c] ?? null;
      return value !== null && better === 'lower' ? -value : value;
    });
    return graded[method](column);
  });
  return alternatives.map((_, a) => columns.map((column) => column[a] ?? null));
}

type Column = readonly (number | null)[];

const graded: Readonly<Record<Method, (column: Column) => readonly Grade[]>> = {
  minMax: (column) => {
    const known = column.filter((value) => value !== null);
    const worst = Math.min(...known);
    const span = Math.max(...known) - worst;
    return column.map((value) => {
      if (value === null) return null;
      return span > 0 ? (value - worst) / span : undecided;
    });
  },
  ranks: (column) => {
    const known = column.filter((value) => value !== null);
    if (known.length < 2) return column.map((value) => (value === null ? null : undecided));
    return column.map((value) => {
      if (value === null) return null;
      const worse = known.filter((other) => other < value).length;
      const equal = known.filter((other) => other === value).length;
      return (worse + (equal - 1) / 2) / (known.length - 1);
    });
  },
};
