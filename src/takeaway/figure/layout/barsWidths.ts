import type { FigureBar } from '../content';
import type { Points } from '../ops';
import type { Setting, TypeName } from '../setting';
import { after, type BarsLook } from './barsLook';
import { widthOf } from './paragraph';

/** Names and values get as little room as their words need, so that the bars get as much as they can. */
export function fitted(setting: Setting, bars: readonly FigureBar[], look: BarsLook): BarsLook {
  const wide = (text: string, type: TypeName, bold: boolean, marks: readonly string[] = []): Points =>
    widthOf(setting, { text, marks }, type, bold);
  const names = bars.map(({ owner: { name, second } }) =>
    Math.max(wide(name, look.name, true), wide(second, 'small', false)),
  );
  const values = bars.flatMap(({ value }) =>
    value.kind === 'gap'
      ? [wide(value.why, look.name, false)]
      : [
          wide(value.value.text, look.value, true, value.value.marks),
          ...value.aside.map(({ text, marks }) => wide(text, 'small', false, marks)),
        ],
  );
  // A hair more than measured: a line must not break for a rounding.
  return {
    ...look,
    names: Math.min(look.names, Math.max(0, ...names) + 2 * look.radius + after + 1),
    values: Math.min(look.values, Math.max(0, ...values) + 1),
  };
}
