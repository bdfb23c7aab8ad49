import type { LayerSpecification } from 'maplibre-gl';
import type { LayerGroup } from './groups';
import type { Look } from './look';
import type { SourceId } from './sources';

type Drawn = Exclude<LayerSpecification, { type: 'background' }>;

/** A drawn layer without its visibility, which the style adds from the Scene. */
export type Drawing = Drawn extends infer L
  ? L extends Drawn
    ? Omit<L, 'source'> & { source: SourceId }
    : never
  : never;

/** A line of the legend; its colours come from the palette, so that paint and legend cannot differ. */
export interface LegendEntry {
  readonly text: 'corridor' | 'belt' | 'approximate' | 'cluster' | 'station' | 'reach' | 'kilometre' | 'kept';
  readonly shape: 'ribbon' | 'disc' | 'count' | 'ring' | 'area' | 'dotted' | 'dot';
  readonly colour: string;
  /** Drawn only while there is a site report, or a shortlist. */
  readonly only?: 'report' | 'shortlist';
}

/** One thing on the map: how it is drawn, what it is in the legend, and by which switch it goes away. */
export interface MapLayer {
  readonly group: LayerGroup | null;
  readonly draw: (look: Look) => readonly Drawing[];
  readonly legend?: (look: Look) => readonly LegendEntry[];
}
