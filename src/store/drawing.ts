/** What is being drawn on the map: a way to be measured, or an area to be measured and counted in. */
export const drawTools = ['line', 'area'] as const;
export type DrawTool = (typeof drawTools)[number];

/** A finished drawing, WGS-84 [longitude, latitude]; it stays with the visit. */
export interface Drawn {
  readonly id: string;
  readonly geometry: GeoJSON.LineString | GeoJSON.Polygon;
}

export const mostDrawn = 20;

/** Does the map belong to a tool at the moment? Then a tap means a point of a drawing, and no place. */
export const isDrawing = (session: {
  readonly drawTool: DrawTool | null;
  readonly reshaping: string | null;
}): boolean => session.drawTool !== null || session.reshaping !== null;
