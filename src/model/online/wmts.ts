/** What a WMTS by key-value pairs is asked with. */
export interface WmtsWish {
  readonly address: string;
  readonly layer?: string | undefined;
  readonly style: string;
  readonly tileMatrixSet?: string | undefined;
  readonly format: string;
}

/** Matrix sets of longitude and latitude; MapLibre draws Web Mercator only. */
export const isGeographic = (matrixSet: string): boolean =>
  /^c$|4326|4490|CRS:?84|WorldCRS84/i.test(matrixSet);

/** Does the address itself say where the tile stands? Then it is taken as a template, RESTful or not. */
export const isTemplate = (address: string): boolean => /\{(TileMatrix|z)\}/.test(address);

/**
 * Address of a tile after OGC 07-057r7 (WMTS 1.0.0), clause 8: the template as it is, or the key-value pairs added to a
 * plain address. A matrix is named by its level.
 */
export function wmtsAddress({ address, layer = '', style, tileMatrixSet = '', format }: WmtsWish): string {
  if (isTemplate(address)) return address;
  const said = (text: string) => encodeURIComponent(text);
  const pairs = [
    'SERVICE=WMTS',
    'REQUEST=GetTile',
    'VERSION=1.0.0',
    `LAYER=${said(layer)}`,
    `STYLE=${said(style)}`,
    `TILEMATRIXSET=${said(tileMatrixSet)}`,
    `FORMAT=${said(format)}`,
    'TILEMATRIX={TileMatrix}',
    'TILEROW={TileRow}',
    'TILECOL={TileCol}',
  ];
  return `${address}${address.includes('?') ? (/[?&]$/.test(address) ? '' : '&') : '?'}${pairs.join('&')}`;
}
