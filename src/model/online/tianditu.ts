/*
 * The state's public map service, as its documentation has it (http://lbs.tianditu.gov.cn/server/MapService.html):
 * OGC WMTS 1.0.0 by key-value pairs from the hosts t0 to t7, one service for each layer and tile matrix set,
 * `http://t0.tianditu.gov.cn/img_w/wmts?tk=…`; over https alike. Set `w` is spherical Mercator, which MapLibre draws;
 * set `c` is longitude and latitude. Levels 1 to 18, tiles of 256 px, `FORMAT=tiles`. Its datum is CGCS2000. A key for
 * browsers is bound to the domain of the page, which the browser tells as the referrer.
 */

export const tiandituLayers = ['vec', 'img'] as const;
export type TiandituLayer = (typeof tiandituLayers)[number];

/** The names drawn over each layer, in Chinese and in English. */
export const tiandituNames: Readonly<Record<TiandituLayer, { readonly zh: string; readonly en: string }>> = {
  vec: { zh: 'cva', en: 'eva' },
  img: { zh: 'cia', en: 'eia' },
};

export const tiandituServer = 'https://t{s}.tianditu.gov.cn';
export const tiandituSubdomains: readonly string[] = ['0', '1', '2', '3', '4', '5', '6', '7'];
export const tiandituLevels = { from: 1, to: 18 } as const;

/**
 * Address of a layer's tiles, with `{TileMatrix}`, `{TileRow}`, `{TileCol}` and `{key}` to be filled in.
 * @param server scheme and host; another one where an office has the service in its own network
 * @param layer such as `vec` or `cva`
 */
export function tiandituAddress(server: string, layer: string): string {
  const pairs = [
    'SERVICE=WMTS',
    'REQUEST=GetTile',
    'VERSION=1.0.0',
    `LAYER=${layer}`,
    'STYLE=default',
    'TILEMATRIXSET=w',
    'FORMAT=tiles',
    'TILEMATRIX={TileMatrix}',
    'TILEROW={TileRow}',
    'TILECOL={TileCol}',
    'tk={key}',
  ];
  return `${server.replace(/\/$/, '')}/${layer}_w/wmts?${pairs.join('&')}`;
}
