import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Position } from '../../model/geometry';
import { ownLayers } from './ownLayers';

/** Decimals of degrees that are kept: about a centimetre. */
const precision = 7;
export const rounded = ([longitude, latitude]: Position): Position => [
  Number(longitude.toFixed(precision)),
  Number(latitude.toFixed(precision)),
];

/** Name of the key that ends a drawing: no keyboard has it, so that only we can press it. */
export const finishKey = 'finish';

/** Terra Draw's hand on our map. Points can be set without a pointer, and a map without its graphics is left alone. */
export class Pen extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  private readonly paper: MapLibreMap;

  constructor(map: MapLibreMap) {
    super({ map, prefixId: ownLayers, coordinatePrecision: precision });
    this.paper = map;
  }

  /** Does as if the map were tapped there. */
  tap(position: Position): void {
    const [lng, lat] = rounded(position);
    const { x, y } = this.project(lng, lat);
    const event = {
      lng,
      lat,
      containerX: x,
      containerY: y,
      button: 'left' as const,
      heldKeys: [],
      isContextMenu: false,
    };
    this._currentModeCallbacks?.onMouseMove(event);
    this._currentModeCallbacks?.onClick(event);
  }

  press(key: string): void {
    this._currentModeCallbacks?.onKeyUp({ key, heldKeys: [], preventDefault: () => undefined });
  }

  override render(
    ...[changes, styling]: Parameters<TerraDrawMapLibreGLAdapter<MapLibreMap>['render']>
  ): void {
    if (this.stands()) super.render(changes, styling);
  }

  override clear(): void {
    if (this.stands()) super.clear();
  }

  /** A lost graphics context takes the style away; it comes back with what was drawn. */
  stands(): boolean {
    return this.paper.style != null && this.paper.getSource(`${ownLayers}-point`) !== undefined;
  }
}
