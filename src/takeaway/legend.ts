import { messagesIn } from '../i18n/messages';
import { takeawayTexts } from '../i18n/takeaway';
import type { LegendEntry } from '../layers/layer';
import { layerOrder } from '../layers/order';
import { errorsFrom, marksFrom } from '../layers/places';
import { nearer, pictureScale } from '../layers/scale';
import type { Belt } from '../model/belt';
import { placeKinds } from '../model/place';
import type { Scene } from '../store/scene';
import { hasHue, palettes, uploadHues } from '../theme/palette';
import { kindSign, ownSign, placeDot, type Sign, signOf } from './signs';

interface LegendLine {
  readonly sign: Sign;
  readonly text: string;
}
export interface LegendGroup {
  readonly title: string;
  readonly lines: readonly LegendLine[];
}

/** A layer that the visitor brought: its name, and its hue among those of the palette. */
interface OwnLayer {
  readonly name: string;
  readonly hue: number;
}

/** What a picture shows, as far as its legend needs to know. */
export interface Pictured {
  readonly belt: Belt;
  readonly scene: Scene;
  /** Ids of the records that the filter leaves; null for all. */
  readonly shown: ReadonlySet<string> | null;
  /** Zoom level of the picture. */
  readonly zoom: number;
  /** Whether reach areas on foot are drawn. */
  readonly reach: boolean;
  /** The visitor's own layers in the picture, the uppermost first. */
  readonly own?: readonly OwnLayer[];
}

/** Zones, then what the layers draw, then places; only what is drawn at this zoom level and not switched off. */
export function legendOf(pictured: Pictured): readonly LegendGroup[] {
  const { sheet } = takeawayTexts[pictured.scene.language];
  return [
    { title: sheet.zones, lines: zoneLines(pictured) },
    { title: sheet.legend, lines: layerLines(pictured) },
    { title: sheet.kinds, lines: placeLines(pictured) },
    { title: sheet.own, lines: ownLines(pictured) },
  ].filter(({ lines }) => lines.length > 0);
}

function zoneLines({ belt, scene }: Pictured): LegendLine[] {
  if (scene.hidden.includes('zones')) return [];
  const palette = palettes[scene.palette];
  return belt.zonesInOrder().map(({ id, name }) => ({
    sign: signOf('area', hasHue(palette, id) ? palette.zones[id] : palette.inkFaint, palette),
    text: name[scene.language],
  }));
}

function ownLines({ scene, own = [] }: Pictured): LegendLine[] {
  const palette = palettes[scene.palette];
  const hues = uploadHues(palette);
  return own.map(({ name, hue }) => ({ sign: ownSign(hues[hue % hues.length] ?? palette.ink), text: name }));
}

/** Signs of places come by themselves, since they depend on how near the view is. */
const ofPlaces: readonly LegendEntry['text'][] = ['approximate', 'cluster'];

function layerLines({ scene, reach }: Pictured): LegendLine[] {
  const { sheet } = takeawayTexts[scene.language];
  const palette = palettes[scene.palette];
  const look = {
    palette,
    paletteName: scene.palette,
    labels: scene.labels,
    language: scene.language,
    scale: 1,
  };
  const present = { report: reach, shortlist: scene.shortlist.length > 0 };
  const lines = layerOrder
    .filter(({ group }) => group === null || !scene.hidden.includes(group))
    .flatMap((layer) => layer.legend?.(look) ?? [])
    .filter(({ text, only }) => !ofPlaces.includes(text) && (only === undefined || present[only]))
    .map(({ text, shape, colour }) => ({
      sign: signOf(shape, colour, palette),
      text: sheet.legendOf[text],
    }));
  // The minutes stand beside the stations as plain figures, without a sign of their own.
  return reach ? [...lines, { sign: [], text: sheet.metroMinutes }] : lines;
}

function placeLines({ belt, scene, shown, zoom }: Pictured): LegendLine[] {
  if (scene.hidden.includes('places')) return [];
  const { sheet } = takeawayTexts[scene.language];
  const { placeKinds: words } = messagesIn(scene.language);
  const palette = palettes[scene.palette];
  const sited = belt
    .allSubjects()
    .flatMap((s) =>
      s.type === 'place' && s.geometry !== null && (shown === null || shown.has(s.id)) ? [s] : [],
    );
  if (sited.length === 0) return [];
  if (zoom < marksFrom + nearer(pictureScale)) return [{ sign: placeDot(palette), text: sheet.place }];
  const kinds = placeKinds.filter((kind) => sited.some(({ record }) => record.kind === kind));
  return [
    ...kinds.map((kind) => ({ sign: kindSign(kind, palette), text: words[kind] })),
    { sign: signOf('count', palette.pin, palette), text: sheet.legendOf.cluster },
    ...(zoom < errorsFrom + nearer(pictureScale)
      ? []
      : [{ sign: signOf('disc', palette.inkFaint, palette), text: sheet.legendOf.approximate }]),
  ];
}
