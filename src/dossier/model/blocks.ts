import type { FigureKind } from '../../model/figure';
import type { EntryView } from '../../parts/shortlist/entryView';

/** Words with the numbers of the notes that bear them out. */
export interface Cited {
  readonly text: string;
  readonly notes: readonly number[];
}

export interface DossierFigure {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** The date in words; `measured` for what was worked out here. */
  readonly date: string;
  readonly kind: FigureKind;
  readonly dated: boolean;
  readonly notes: readonly number[];
}

/** One name of a list, with what is to be said of it in few words. */
export interface Listed {
  readonly key: string;
  readonly name: string;
  readonly remark: string;
  readonly dated: boolean;
  readonly notes: readonly number[];
}

export interface Group {
  readonly key: string;
  readonly title: Cited;
  readonly lines: readonly Listed[];
}

/** A row of short facts. */
export interface FactLine {
  readonly term: string;
  readonly said: readonly Cited[];
  readonly dated?: boolean;
}

/** A step or a piece of news. */
export interface Step {
  readonly date: string;
  readonly expected: boolean;
  readonly said: Cited;
}

/** Something near a site, and the way to it. */
export interface NearLine {
  readonly key: string;
  readonly term: string;
  readonly name: string;
  /** Lines of a station. */
  readonly lines: readonly string[];
  readonly way: Cited;
}

/** What an entry consists of, in its order on paper. */
export type Part =
  | { readonly kind: 'lead' | 'text' | 'own'; readonly said: Cited }
  | { readonly kind: 'headline'; readonly figures: readonly DossierFigure[] }
  | { readonly kind: 'figures'; readonly title: string; readonly figures: readonly DossierFigure[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactLine[] }
  | { readonly kind: 'lists'; readonly title: Cited; readonly groups: readonly Group[] }
  | { readonly kind: 'steps'; readonly title: string; readonly steps: readonly Step[] }
  | { readonly kind: 'near'; readonly title: string; readonly lines: readonly NearLine[] }
  | { readonly kind: 'reach'; readonly notes: readonly number[] };

/** One chosen thing. */
export interface Entry {
  readonly id: string;
  /** Its place among the chosen, from one; the map shows the same number. */
  readonly place: number;
  /** Null for an id that nothing has. */
  readonly view: EntryView | null;
  readonly parts: readonly Part[];
}
