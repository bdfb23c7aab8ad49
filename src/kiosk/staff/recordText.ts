import type { Incident } from '../../store/session';
import { type DayOfVisits, visitsCsv } from '../visitDays';
import { clockTime } from './amounts';

/** The log and the counts as plain text, newest incident first. */
export const recordText = (incidents: readonly Incident[], visits: readonly DayOfVisits[]): string =>
  [
    `# ${clockTime(new Date())}`,
    visitsCsv(visits),
    '',
    'time,kind,detail',
    ...[...incidents].reverse().map(({ at, kind, detail }) => {
      const quoted = `"${detail.replaceAll('"', '""')}"`;
      return `${clockTime(new Date(at))},${kind},${quoted}`;
    }),
  ].join('\r\n');

/**
 * The text in parts of at most so many bytes of UTF-8, cut between characters, each with its number before it, so
 * that what was scanned can be put together again.
 */
export function pagesOf(text: string, bytes: number): readonly string[] {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of text) {
    const more = encoder.encode(character).length;
    if (size + more > bytes) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += more;
  }
  parts.push(part);
  return parts.map((content, index) => `${index + 1}/${parts.length}\n${content}`);
}
