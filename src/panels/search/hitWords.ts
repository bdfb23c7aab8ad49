import { searchTexts } from '../../i18n/search';
import type { SearchHit } from '../../search/engine';
import type { IconName } from '../../ui/iconPaths';
import { kindIcon } from '../../wording/kindIcon';
import type { Reading } from '../../wording/reading';
import { kindWord, rowMarks } from '../../wording/subjects';

/** The icon of a find's kind; records have the same in lists and on the map. Null for what has a sign of its own. */
export function hitIcon({ id, kind, label }: SearchHit, { belt }: Reading): IconName | null {
  const subject = belt.subject(id);
  if (subject !== undefined) return kindIcon(subject);
  if (kind === 'station') return 'station';
  if (label === 'university') return 'university';
  return kind === 'label' ? 'pin' : null;
}

/**
 * What kind of thing it is, and what else tells it from others of its name.
 * @param zoned whether its zone is shown beside
 */
export function hitWords(
  { id, kind, label, lines }: SearchHit,
  zoned: boolean,
  reading: Reading,
): readonly string[] {
  const texts = searchTexts[reading.language];
  const subject = reading.belt.subject(id);
  // Several values of one indicator have one name: area, kind and date tell them apart.
  if (subject?.type === 'observation') return rowMarks(subject, reading).slice(zoned ? 1 : 0);
  if (subject !== undefined) return [kindWord(subject, reading)];
  if (kind === 'station') return [texts.kinds.station, texts.lines(lines)];
  if (kind === 'road' || kind === 'crossing') return [texts.kinds[kind]];
  const words = new Map(Object.entries(texts.labels));
  return [words.get(label ?? '') ?? texts.labels.other];
}
