import type { CSSProperties } from 'react';
import type { Belt } from '../model/belt';
import { hasHue, palettes } from '../theme/palette';

export type HueStyle = CSSProperties & Record<'--hue', string>;

/** The colour of an area as a CSS value: a zone's own, a section's zone's, the corridor's or the belt's. */
export function areaHue(id: string, belt: Belt): string {
  if (hasHue(palettes.day, id)) return `var(--zone-${id})`;
  const subject = belt.subject(id);
  if (subject?.type === 'structure')
    return subject.record.kind === 'corridor'
      ? 'var(--corridor)'
      : subject.record.kind === 'belt'
        ? 'var(--belt)'
        : 'var(--ink-soft)';
  if (subject?.type !== 'zone') return 'var(--ink-soft)';
  const above = subject.record.parent ?? subject.record.memberOf[0];
  return above === undefined ? 'var(--ink-soft)' : areaHue(above, belt);
}

export const hueStyle = (hue: string): HueStyle => ({ '--hue': hue });

/** Number of a zone on screen; 0 for everything else. */
export function areaNumber(id: string, belt: Belt): number {
  const subject = belt.subject(id);
  return subject?.type === 'zone' ? subject.record.order : 0;
}
