import { uploadsTexts } from '../../i18n/uploads';
import type { Belt } from '../../model/belt';
import type { Problem } from '../../model/problem';
import type { BeltContext } from '../../store/hooks';
import { uploadHueCount } from '../../theme/palette';
import { freeName } from '../../uploads/freeName';
import { limits } from '../../uploads/limits';
import { fileLabel } from '../../uploads/plainText';
import { openReader } from '../../uploads/reader';
import { startService } from '../../uploads/startService';
import type { System } from '../../uploads/system';
import {
  type DoubtedUpload,
  type Examined,
  isReady,
  type Reading,
  type ReadyUpload,
  type Upload,
} from '../../uploads/upload';
import { knownFor } from './knownFor';

const reader = openReader(startService);
let serial = 0;
const freshId = (): string => `own-${++serial}`;

type Store = Pick<BeltContext, 'store' | 'actions'>;

const uploadsIn = ({ store }: Store): readonly Upload[] => store.getState().session.uploads;
const has = (context: Store, id: string) => uploadsIn(context).some((upload) => upload.id === id);

/** The hue that the fewest layers wear. */
function freeHue(uploads: readonly Upload[]): number {
  const worn = (hue: number) => uploads.filter((upload) => isReady(upload) && upload.hue === hue).length;
  const hues = Array.from({ length: uploadHueCount }, (_, hue) => hue);
  return hues.reduce((best, hue) => (worn(hue) < worn(best) ? hue : best));
}

const ready = (id: string, name: string, layer: Examined, uploads: readonly Upload[]): ReadyUpload => ({
  status: 'ready',
  id,
  name,
  layer,
  hue: freeHue(uploads),
  visible: true,
});

const standing = (id: string, layer: Examined, uploads: readonly Upload[]): Upload =>
  layer.doubt === null
    ? ready(id, freeName(layer.draft, uploads), layer, uploads)
    : { status: 'doubted', id, name: freeName(layer.draft, uploads), layer, doubt: layer.doubt, busy: false };

/** Puts what became of a file in the place of its reading. */
function settle(context: Store, id: string, { layers, problems }: Reading): readonly Upload[] {
  const uploads = uploadsIn(context);
  const settled: Upload[] = problems.map((problem) => ({
    status: 'refused',
    id: freshId(),
    name: problem.file,
    problem,
  }));
  for (const layer of layers) settled.push(standing(freshId(), layer, [...uploads, ...settled]));
  context.actions.uploadsChanged(uploads.flatMap((upload) => (upload.id === id ? settled : [upload])));
  return settled;
}

const tooMany = (file: string): Problem => {
  const [zh, en] = [uploadsTexts.zh.tooMany(limits.uploads), uploadsTexts.en.tooMany(limits.uploads)];
  return {
    file: fileLabel(file),
    record: null,
    field: null,
    problem: { zh: zh.problem, en: en.problem },
    remedy: { zh: zh.remedy, en: en.remedy },
  };
};

/**
 * Takes files: each is read in its turn, and stands in the list meanwhile. What was cancelled is dropped.
 * @param told is called with what became of each file
 */
export async function bring(
  files: readonly File[],
  context: Store,
  belt: Belt,
  told: (settled: readonly Upload[]) => void,
): Promise<void> {
  const room = limits.uploads - uploadsIn(context).length;
  const taken = files.map((file, index) => ({ id: freshId(), file, fits: index < room }));
  const waiting = taken.map(
    ({ id, file: { name }, fits }): Upload =>
      fits
        ? { status: 'reading', id, name: fileLabel(name) }
        : { status: 'refused', id, name: fileLabel(name), problem: tooMany(name) },
  );
  context.actions.uploadsChanged([...uploadsIn(context), ...waiting]);
  told(waiting.filter(({ status }) => status === 'refused'));
  for (const { id, file } of taken.filter(({ fits }) => fits)) {
    if (!has(context, id)) continue;
    const reading = await reader.read(file, knownFor(belt));
    if (has(context, id)) told(settle(context, id, reading));
  }
}

/** Takes an upload off the list; a file that is being read is read no further. */
export function leave(context: Store, { id, status }: Upload): void {
  context.actions.uploadsChanged(uploadsIn(context).filter((upload) => upload.id !== id));
  if (status === 'reading') reader.breakOff();
  if (context.store.getState().session.uploadFeature?.startsWith(`${id}/`) === true)
    context.actions.uploadFeatureChosen(null);
}

/** Is there room for one more? Of what was taken off, the place may have been taken since. */
export const hasRoom = (uploads: readonly Upload[]): boolean => uploads.length < limits.uploads;

/** Puts a layer that was taken off back where it was, as far as there is room. */
export function putBack(context: Store, upload: ReadyUpload, at: number): void {
  const uploads = uploadsIn(context);
  if (hasRoom(uploads))
    context.actions.uploadsChanged([...uploads.slice(0, at), upload, ...uploads.slice(at)]);
}

/** Changes one upload, if it is still there. */
export function change(context: Store, id: string, made: (upload: Upload) => Upload): void {
  context.actions.uploadsChanged(
    uploadsIn(context).map((upload) => (upload.id === id ? made(upload) : upload)),
  );
}

/** A doubted layer is taken as it stands. */
export const acceptAsIs = (context: Store, { id, name, layer }: DoubtedUpload): void =>
  change(context, id, () => ready(id, name, layer, uploadsIn(context)));

/**
 * Converts a doubted layer from a system, on top of what was converted before; if nothing speaks against it any
 * more it is taken, else it is doubted anew. Rejects where the conversion fails; then it stays as it was.
 */
export async function convertDoubted(
  context: Store,
  belt: Belt,
  { id, name, layer }: DoubtedUpload,
  system: System,
): Promise<void> {
  const busy = (value: boolean) =>
    change(context, id, (upload) => (upload.status === 'doubted' ? { ...upload, busy: value } : upload));
  busy(true);
  try {
    const next = await reader.examine(layer.draft, [...layer.systems, system], knownFor(belt));
    change(context, id, () => ({ ...standing(id, next, uploadsIn(context)), name }));
  } finally {
    busy(false);
  }
}

/** Converts a layer on the map from these systems, from the file's own coordinates. Rejects where that fails. */
export async function convertReady(
  context: Store,
  belt: Belt,
  { id, layer }: ReadyUpload,
  systems: readonly System[],
): Promise<void> {
  const next = await reader.examine(layer.draft, systems, knownFor(belt));
  change(context, id, (upload) => (isReady(upload) ? { ...upload, layer: next } : upload));
}

/** Moves a layer in the order of drawing. */
export function move(context: Store, id: string, by: -1 | 1): void {
  const uploads = uploadsIn(context);
  const layers = uploads.filter(isReady);
  const from = layers.findIndex((upload) => upload.id === id);
  const [one, other] = [layers[from], layers[from + by]];
  if (one === undefined || other === undefined) return;
  context.actions.uploadsChanged(
    uploads.map((upload) => (upload === one ? other : upload === other ? one : upload)),
  );
}
