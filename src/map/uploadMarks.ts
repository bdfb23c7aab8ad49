import type { UploadMark } from '../layers/uploadData';
import { isReady, type ReadyUpload, type Upload } from '../uploads/upload';

const marks = new WeakMap<object, UploadMark>();
const lists = new WeakMap<readonly Upload[], readonly UploadMark[]>();

/** The same layer in the same hue stays the same mark, whatever else is changed about it. */
function markOf({ id, hue, layer }: ReadyUpload): UploadMark {
  const known = marks.get(layer.placed);
  if (known?.id === id && known.hue === hue) return known;
  const fresh = { id, hue, features: layer.placed.features };
  marks.set(layer.placed, fresh);
  return fresh;
}

/** What is drawn of the visitor's layers: those that stand and are switched on, the last one on top. */
export function uploadMarks(uploads: readonly Upload[]): readonly UploadMark[] {
  const known = lists.get(uploads);
  if (known !== undefined) return known;
  const fresh = uploads.filter(isReady).flatMap((upload) => (upload.visible ? [markOf(upload)] : []));
  lists.set(uploads, fresh);
  return fresh;
}
