import type { Belt } from '../model/belt';

/** The zone whose hue a subject wears: itself, its parent, or the first zone among its areas; else `none`. */
export function hueOf(belt: Belt, areas: readonly string[]): string {
  for (const area of areas) {
    const subject = belt.subject(area);
    if (subject?.type !== 'zone') continue;
    if (subject.record.role === 'zone') return subject.id;
    if (subject.record.parent !== null) return subject.record.parent;
  }
  return 'none';
}
