import { lastPart, plainText } from './plainText';
import type { Draft, Upload } from './upload';

/** A name that no layer of the visit has: the layer's own, else its file's with the ending, else numbered. */
export function freeName({ name, file }: Draft, uploads: readonly Upload[]): string {
  const taken = new Set(
    uploads
      .filter(({ status }) => status === 'ready' || status === 'doubted')
      .map((upload) => upload.name.toLowerCase()),
  );
  const isFree = (candidate: string) => !taken.has(candidate.toLowerCase());
  if (isFree(name)) return name;
  const label = plainText(lastPart(file), 60);
  const withEnding = label.toLowerCase().startsWith(`${name.toLowerCase()}.`) ? label : name;
  let free = withEnding;
  for (let times = 2; !isFree(free); times++) free = `${withEnding} (${times})`;
  return free;
}
