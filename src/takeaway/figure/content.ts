import type { Language } from '../../i18n/language';
import type { Sign } from '../signs';

/** Words with the marks by which they lead to the notes: `1` a source, `a` a method. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly string[];
}

/** A zone, place or site of which a figure speaks. */
export interface Owner {
  readonly name: string;
  /** The name in the other language; empty where it is the same. */
  readonly second: string;
  /** Number of a zone; 0 for everything else. */
  readonly number: number;
  /** A colour of the day palette. */
  readonly hue: string;
}

/** A value in words, or why there is none: what is missing has neither a bar nor a number. */
export type FigureValue =
  | {
      readonly kind: 'known';
      readonly value: Marked;
      /** Date, denominator and what else must be said of it, a line each. */
      readonly aside: readonly Marked[];
      /** Length on the common scale, 0–1. */
      readonly share: number;
    }
  | { readonly kind: 'gap'; readonly why: string };

export interface FigureBar {
  readonly owner: Owner;
  readonly value: FigureValue;
}

/** A mark of the axis: where on the common scale, 0–1, and what stands there. */
export interface Tick {
  readonly share: number;
  readonly label: string;
}

export interface TableRow {
  readonly name: string;
  /** One for each column. */
  readonly values: readonly FigureValue[];
}
interface TableGroup {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

export type FigureBody =
  | { readonly kind: 'bars'; readonly bars: readonly FigureBar[]; readonly axis: readonly Tick[] }
  /** The picture of the map, and below it the same values with their marks. */
  | { readonly kind: 'map'; readonly bars: readonly FigureBar[] }
  | {
      readonly kind: 'table';
      /** Over the names of the rows. */
      readonly head: string;
      readonly columns: readonly Owner[];
      readonly groups: readonly TableGroup[];
    };

/** A sign of the legend: drawn, hatched as gaps are, the disc of a zone, or marks as they follow values. */
export type FigureSign =
  | Sign
  | 'hatch'
  | Pick<Owner, 'number' | 'hue'>
  | { readonly marks: readonly string[] };
export interface FigureLegendLine {
  readonly sign: FigureSign;
  readonly text: string;
}

/** A note at the end; without a mark it holds for the whole figure. */
export interface FigureNote {
  readonly mark: string | null;
  readonly text: string;
}
export interface NoteGroup {
  readonly title: string;
  readonly notes: readonly FigureNote[];
}

/** All that a figure says, in one language and the title in both. It knows nothing of where it stands on the sheet. */
export interface FigureContent {
  readonly language: Language;
  readonly title: string;
  readonly second: string;
  /** Unit, what it is divided by, method and date, under the title. */
  readonly lead: readonly string[];
  readonly body: FigureBody;
  readonly legend: readonly FigureLegendLine[];
  readonly notes: readonly NoteGroup[];
  /** Licences, what must be said of outlines and map, and the maker. */
  readonly foot: readonly string[];
  readonly page: (number: number, of: number) => string;
  /** Name of a group of the table that goes on from the page before. */
  readonly continued: (name: string) => string;
}
