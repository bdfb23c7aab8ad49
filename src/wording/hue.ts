import type { CSSProperties } from 'react';
import type { Belt } from '../model/belt';
import { hasHue, type Palette, palettes, type ZoneHue } from '../theme/palette';

export type HueStyle = CSSProperties & Record<'--hue', string>;

/** Whose colour an area wears: a zone's own, a section's zone's, the corridor's or the belt's; null for none. */
function accentOf(id: string, belt: Belt): ZoneHue | 'corridor' | 'belt' | null {
  if (hasHue(palettes.day, id)) return id;
  const subject = belt.subject(id);
  if (subject?.type === 'structure')
    return subject.record.kind === 'corridor' || subject.record.kind === 'belt' ? subject.record.kind : null;
  if (subject?.type !== 'zone') return null;
  const above = subject.record.parent ?? subject.record.memberOf[0];
  return above === undefined ? null : accentOf(above, belt);
}

/** The colour of an area as a CSS value, which follows the palette of the page. */
export function areaHue(id: string, belt: Belt): string {
  const accent = accentOf(id, belt);
  if (accent === null) return 'var(--ink-soft)';
  return accent === 'corridor' || accent === 'belt' ? `var(--${accent})` : `var(--zone-${accent})`;
}

/** The same colour out of a palette, for what leaves the page. */
export function areaColour(id: string, belt: Belt, palette: Palette): string {
  const accent = accentOf(id, belt);
  if (accent === null) return palette.inkSoft;
  return accent === 'corridor' || accent === 'belt' ? palette[accent] : palette.zones[accent];
}

export const hueStyle = (hue: string): HueStyle => ({ '--hue': hue });

/** Number of a zone on screen; 0 for everything else. */
export function areaNumber(id: string, belt: Belt): number {
  const subject = belt.subject(id);
  return subject?.type === 'zone' ? subject.record.order : 0;
}
