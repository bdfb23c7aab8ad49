import { encode } from 'uqr';
import type { Scene } from '../store/scene';
import { hasNotes, linkTo, withoutNotes } from './link';

/** Light modules round a code, as ISO/IEC 18004 asks. */
const quietZone = 4;
/**
 * Largest version of a code that phones still read from paper and screen at the size shown here: 89 modules and the
 * quiet zone in 40 mm make modules of 0.41 mm.
 */
const mostVersion = 18;

/** A QR code as one path over a square of `size` units, one unit a module, with its quiet zone. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** One run of dark modules a row becomes one rectangle. */
const pathOf = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        const length = (end === -1 ? row.length : end) - x;
        return [`M${x} ${y}h${length}v1h-${length}z`];
      }),
    )
    .join('');

/** The code of a text, error correction M (15 %); null where it would be too fine to read. */
export function qrCode(text: string): QrCode | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: quietZone, maxVersion: mostVersion });
    return { size, path: pathOf(data) };
  } catch {
    // More than the largest version holds.
    return null;
  }
}

export interface SceneCode {
  /** Null where even without notes the link is too long. */
  readonly code: QrCode | null;
  readonly link: string;
  /** Whether the notes of the shortlist were left out to make the code readable. */
  readonly shortened: boolean;
}

/** The code of a Scene's link; the notes are left out where they make it unreadable. */
export function sceneCode(scene: Scene, address: string): SceneCode {
  const whole = linkTo(scene, address);
  const code = qrCode(whole);
  if (code !== null || !hasNotes(scene)) return { code, link: whole, shortened: false };
  const link = linkTo(withoutNotes(scene), address);
  return { code: qrCode(link), link, shortened: true };
}
