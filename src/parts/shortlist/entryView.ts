import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { sitePosition } from '../../model/site';
import type { Subject } from '../../model/subject';
import type { Text } from '../../model/text';
import { pageNames } from '../../store/pageName';
import type { IconName } from '../../ui/iconPaths';
import { areaHue } from '../../wording/hue';
import { kindIcon } from '../../wording/kindIcon';
import type { Reading } from '../../wording/reading';
import { kindWord, rowMarks } from '../../wording/subjects';
import { wholeMinutes } from '../../wording/walks';

/** What is kept, as lists and tables show it. */
export interface EntryView {
  readonly id: string;
  readonly name: Text;
  readonly kind: string;
  readonly icon: IconName;
  /** A CSS colour: the hue of the area that it is or lies in. */
  readonly hue: string;
  /** Areas that it belongs to, itself not among them. */
  readonly areas: readonly string[];
  /** One line that says most about it; empty where nothing is known yet. */
  readonly line: string;
}

function areasOf(subject: Subject): readonly string[] {
  switch (subject.type) {
    case 'zone':
      return [...(subject.record.parent === null ? [] : [subject.record.parent]), ...subject.record.memberOf];
    case 'place':
    case 'plan':
    case 'industry':
      return subject.record.areas;
    case 'observation':
      return [subject.record.area];
    case 'structure':
      return [];
  }
}

function subjectView(subject: Subject, reading: Reading): EntryView {
  const { belt, language } = reading;
  const areas = areasOf(subject);
  const isArea = subject.type === 'zone' || subject.type === 'structure';
  const line = subject.type === 'structure' ? [subject.record.summary[language]] : rowMarks(subject, reading);
  return {
    id: subject.id,
    name: subject.name,
    kind: kindWord(subject, reading),
    icon: kindIcon(subject),
    hue: areaHue(isArea ? subject.id : (areas[0] ?? 'yangpu'), belt),
    areas,
    line: line.join(' · '),
  };
}

function stationLine({ stations }: SiteReport, { language, messages }: Reading): string {
  const { key } = siteTexts[language];
  const station = stations.find(({ walk }) => walk !== null);
  return station?.walk == null
    ? ''
    : `${key.station(station.name[language])} ${messages.map.minutes(wholeMinutes(station.walk.minutes))}`;
}

function siteView(id: string, report: SiteReport | null, reading: Reading): EntryView | null {
  const position = sitePosition(id);
  if (position === null) return null;
  const [longitude, latitude] = position.map((degrees) => degrees.toFixed(4));
  const name = `${latitude} N, ${longitude} E`;
  const inside = report?.inside ?? [];
  return {
    id,
    name: { zh: name, en: name },
    kind: pageNames('site')[reading.language],
    icon: 'pin',
    hue: areaHue(inside[0] ?? 'yangpu', reading.belt),
    areas: inside,
    line: report === null ? '' : stationLine(report, reading),
  };
}

/**
 * A kept record or free site in words; null for an id that neither has.
 * @param report of a free site, where it is there already
 */
export function entryView(id: string, report: SiteReport | null, reading: Reading): EntryView | null {
  const subject = reading.belt.subject(id);
  return subject === undefined ? siteView(id, report, reading) : subjectView(subject, reading);
}
