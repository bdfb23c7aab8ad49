import type { Points } from './ops';

/** Width of a text in points. */
export type MeasureType = (text: string, size: Points, bold: boolean) => Points;

const sizes = {
  title: 16,
  second: 9.5,
  lead: 8.5,
  name: 9.5,
  value: 10.5,
  cell: 8,
  small: 7.25,
  note: 7.25,
  foot: 6.75,
};
export type TypeName = keyof typeof sizes;

/** No text is smaller than this but the raised marks. */
export const leastSize: Points = 6.5;

/** How type is measured, and how large each kind of it is. */
export interface Setting {
  readonly measure: MeasureType;
  readonly size: Readonly<Record<TypeName, Points>>;
}

/** Type shrunk by a factor; what would fall below the least size stays there. */
export function settingAt(measure: MeasureType, factor: number): Setting {
  const at = (name: TypeName): Points => Math.max(leastSize, sizes[name] * factor);
  return {
    measure,
    size: {
      title: at('title'),
      second: at('second'),
      lead: at('lead'),
      name: at('name'),
      value: at('value'),
      cell: at('cell'),
      small: at('small'),
      note: at('note'),
      foot: at('foot'),
    },
  };
}
