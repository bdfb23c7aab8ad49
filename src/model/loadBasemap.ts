import * as v from 'valibot';
import { BasemapOrigin } from './basemap';
import { dataUrl } from './load';
import { loadJson } from './loadJson';

let asked: { readonly from: string; readonly origin: Promise<BasemapOrigin | null> } | undefined;

/** Whose the base map in use is, and of which day; asked for once. Null where that cannot be had. */
export function originInUse(): Promise<BasemapOrigin | null> {
  const from = dataUrl('basemap');
  if (asked?.from !== from)
    asked = {
      from,
      origin: loadJson(from)
        .then((content) => v.parse(BasemapOrigin, content))
        .catch(() => null),
    };
  return asked.origin;
}
