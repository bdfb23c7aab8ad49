import type { Belt } from '../model/belt';
import { isDated } from '../model/freshness';
import type { Subject } from '../model/subject';
import { attributesIn } from '../search/facetAttributes';
import { readingOf } from '../wording/reading';
import { kindWord } from '../wording/subjects';
import { type ExportCitation, exportCitation } from './exportCitation';
import { type ExportFigure, exportFigures } from './exportFigure';
import { type ExportPlace, exportPlace } from './exportPlace';

/** One record as files carry it: both languages, ids and words, its numbers and its citations. */
export interface ExportRecord extends ExportPlace {
  readonly id: string;
  readonly type: Subject['type'];
  /** The kind as the facts name it, where the type has kinds. */
  readonly kind: string;
  readonly kindZh: string;
  readonly kindEn: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  /** Ids of those of the five zones that it lies in, and of the corridor, belt, island and wings. */
  readonly zones: readonly string[];
  readonly zonesZh: readonly string[];
  readonly zonesEn: readonly string[];
  readonly parts: readonly string[];
  /** Ids of the areas that the record itself names, sections and `yangpu` among them. */
  readonly areas: readonly string[];
  readonly industries: readonly string[];
  readonly industriesZh: readonly string[];
  readonly industriesEn: readonly string[];
  readonly figures: readonly ExportFigure[];
  readonly asOf: string;
  readonly dated: boolean;
  readonly confidence: string;
  readonly citations: readonly ExportCitation[];
  /** Address of this record on the map. */
  readonly link: string;
}

export interface ExportWish {
  readonly belt: Belt;
  /** Ids of the records that the filter leaves; null for all. */
  readonly shown: ReadonlySet<string> | null;
  /** The day of the export, `YYYY-MM-DD`; what is dated is judged by it. */
  readonly today: string;
  readonly linkOf: (id: string) => string;
}

/** What is shown, record by record, in the order of the facts. */
export function exportRecords({ belt, shown, today, linkOf }: ExportWish): readonly ExportRecord[] {
  const attributesOf = attributesIn(belt);
  const readings = { zh: readingOf(belt, 'zh', today), en: readingOf(belt, 'en', today) };
  const names = (ids: readonly string[], language: 'zh' | 'en') =>
    ids.map((id) => belt.areaName(id)[language]);
  return belt
    .allSubjects()
    .filter(({ id }) => shown === null || shown.has(id))
    .map((subject): ExportRecord => {
      const { record } = subject;
      const attributes = attributesOf(subject);
      const zones = unique(attributes.zone.filter((id) => belt.subject(id) !== undefined));
      const industries = 'industries' in record ? record.industries : [];
      return {
        id: subject.id,
        type: subject.type,
        kind: kindOf(subject),
        kindZh: kindWord(subject, readings.zh),
        kindEn: kindWord(subject, readings.en),
        nameZh: subject.name.zh,
        nameEn: subject.name.en,
        summaryZh: record.summary.zh,
        summaryEn: record.summary.en,
        zones,
        zonesZh: names(zones, 'zh'),
        zonesEn: names(zones, 'en'),
        parts: unique(attributes.part),
        areas: areasOf(subject),
        industries,
        industriesZh: names(industries, 'zh'),
        industriesEn: names(industries, 'en'),
        ...exportPlace(subject),
        figures: exportFigures(belt, subject, today),
        asOf: record.asOf,
        dated: isDated(subject, today, belt.facts.shelfLives),
        confidence: record.confidence,
        citations: record.cites.map((cite) => exportCitation(belt, cite)),
        link: linkOf(subject.id),
      };
    });
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function areasOf(subject: Subject): readonly string[] {
  if (subject.type === 'observation') return [subject.record.area];
  return 'areas' in subject.record ? subject.record.areas : [];
}

function kindOf({ type, record }: Subject): string {
  if (type === 'zone') return record.role;
  if (type === 'industry') return record.tier;
  return record.kind;
}
