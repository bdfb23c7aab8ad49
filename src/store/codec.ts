import { isLayerGroup, type LayerGroup } from '../layers/groups';
import { facetNames } from '../search/filter';
import { usualPalette } from '../theme/usualPalette';
import { decodeCamera, encodeCamera } from './codecCamera';
import { comparingReaders, encodeComparing } from './codecComparing';
import { decodeFacet, decodeList, decodeNote, encodeFilter, encodeShortlist } from './codecExplore';
import { decodeSplit, encodeSplit } from './codecSplit';
import { isRecordId } from './ids';
import { defaultScene, isLabelMode, isLanguage, isPalette, type Scene } from './scene';
import type { Notice } from './session';

/** Raised when the meaning of a link changes; older links are migrated, newer ones opened as far as understood. */
const linkVersion = 1;
/** A full shortlist with a full note of Han characters each takes nearly all of it. */
const longest = 10_000;

/** The query string of a Scene, without `?`; only what differs from the default, so links stay short. */
export function encodeScene(scene: Scene): string {
  const query = new URLSearchParams();
  query.set('v', String(linkVersion));
  query.set('lang', scene.language);
  // Where the system asks for another one, the day is a choice as well.
  if (scene.palette !== defaultScene.palette || usualPalette() !== defaultScene.palette)
    query.set('palette', scene.palette);
  if (scene.labels !== defaultScene.labels) query.set('labels', scene.labels);
  if (scene.selected !== null) query.set('id', scene.selected);
  if (scene.hidden.length > 0) query.set('off', [...scene.hidden].sort().join('.'));
  if (scene.baseMap !== null) query.set('base', scene.baseMap);
  if (scene.camera !== null) query.set('at', encodeCamera(scene.camera));
  encodeFilter(scene.filter, query);
  encodeShortlist(scene.shortlist, query);
  encodeComparing(scene.comparing, query);
  encodeSplit(scene.split, query);
  return query.toString();
}

/** Reads a query string. Never throws: what is not understood is left out and named in a notice. */
export function decodeScene(
  search: string,
  fallback: Scene = defaultScene,
): { scene: Scene; notices: Notice[] } {
  const notices: Notice[] = [];
  if (search.length > longest) {
    return { scene: fallback, notices: [{ kind: 'link-part-ignored', part: `${search.slice(0, 24)}…` }] };
  }
  const ignored = (part: string) => notices.push({ kind: 'link-part-ignored', part });
  let scene = fallback;
  for (const [key, value] of new URLSearchParams(search)) {
    const step = readers.get(key);
    if (step === undefined) {
      if (!foreign.has(key)) ignored(key);
      continue;
    }
    const next = step(scene, value);
    if (next === null) ignored(`${key}=${value.slice(0, 24)}`);
    else scene = next;
    if (key === 'v' && Number(value) > linkVersion) notices.push({ kind: 'link-newer' });
  }
  return { scene, notices };
}

/** Keys that other surfaces own; they are neither read nor complained about here. */
const foreign: ReadonlySet<string> = new Set(['mode']);

/** The parts of a query string that other surfaces own, to be kept when the address is rewritten. */
export function foreignParts(search: string): string {
  return new URLSearchParams([...new URLSearchParams(search)].filter(([key]) => foreign.has(key))).toString();
}

type Reader = (scene: Scene, value: string) => Scene | null;

const readerOf: Readonly<Record<string, Reader>> = {
  v: (scene, value) => (/^[1-9]\d{0,3}$/.test(value) ? scene : null),
  lang: (scene, value) => (isLanguage(value) ? { ...scene, language: value } : null),
  palette: (scene, value) => (isPalette(value) ? { ...scene, palette: value } : null),
  labels: (scene, value) => (isLabelMode(value) ? { ...scene, labels: value } : null),
  id: (scene, value) => (isRecordId(value) ? { ...scene, selected: value } : null),
  off: (scene, value) => {
    const hidden = value.split('.').filter((name): name is LayerGroup => isLayerGroup(name));
    return hidden.length === value.split('.').length ? { ...scene, hidden: [...new Set(hidden)] } : null;
  },
  base: (scene, value) => (isRecordId(value) ? { ...scene, baseMap: value } : null),
  at: (scene, value) => {
    const camera = decodeCamera(value);
    return camera === null ? null : { ...scene, camera };
  },
  list: decodeList,
  note: decodeNote,
  split: decodeSplit,
  ...comparingReaders,
  ...Object.fromEntries(
    facetNames.map((facet): [string, Reader] => [facet, (scene, value) => decodeFacet(scene, facet, value)]),
  ),
};

/** A map, since a key of the address such as `constructor` must find nothing. */
const readers: ReadonlyMap<string, Reader> = new Map(Object.entries(readerOf));
