import * as v from 'valibot';
import type { Belt } from '../../../model/belt.ts';
import type { Checked } from '../../../model/checked.ts';
import { Citation } from '../../../model/citation.ts';
import { PartialDate } from '../../../model/date.ts';
import { Figure, Milestone, News } from '../../../model/figure.ts';
import { formatFigure } from '../../../model/format.ts';
import type { detailEntries, recordEntries } from '../../../model/record.ts';
import { Confidence, Id, NameBasis } from '../../../model/text.ts';
import { type Column, column, joined, jsonColumn, text, textOrNone } from '../column.ts';
import { citedIn } from './cited.ts';

type Common = v.InferOutput<v.StrictObjectSchema<typeof recordEntries & typeof detailEntries, undefined>>;

/** A record, and the facts in which its ids mean something. */
export interface Row<R> {
  readonly record: R;
  readonly belt: Belt;
}

type Line = Column<Row<Common>>;

export const nameColumns: readonly Line[] = [
  column(
    'id',
    ['编号', 'Id of the record, the same in all files and releases'],
    Id,
    ({ record }) => record.id,
  ),
  column('name_zh', ['中文名称', 'Name in Chinese'], text, ({ record }) => record.name.zh),
  column('name_en', ['英文名称', 'Name in English'], text, ({ record }) => record.name.en),
  column(
    'name_basis',
    ['英文名称的来历', 'How the English name came about; "translation" is ours'],
    NameBasis,
    ({ record }) => record.nameBasis,
  ),
];

export const summaryColumns: readonly Line[] = [
  column('summary_zh', ['简介', 'Summary in Chinese'], text, ({ record }) => record.summary.zh),
  column('summary_en', ['英文简介', 'Summary in English'], text, ({ record }) => record.summary.en),
];

/** Who checked where a record lies, and when; `part` begins the columns' names. */
export const checkedColumns = <R>(
  part: 'site' | 'boundary',
  of: (record: R) => Checked | undefined,
): readonly Column<Row<R>>[] => [
  column(
    `${part}_checked_by`,
    ['位置核对人', 'Who checked where it lies: a name or an office, as written; empty where nobody is named'],
    textOrNone,
    ({ record }) => of(record)?.by ?? null,
  ),
  column(
    `${part}_checked_on`,
    ['位置核对日期', 'Day of that check'],
    v.nullable(PartialDate),
    ({ record }) => of(record)?.on ?? null,
  ),
];

export const provenanceColumns: readonly Line[] = [
  column(
    'as_of',
    ['资料日期', 'Date that the record speaks of: a year, a month or a day'],
    PartialDate,
    ({ record }) => record.asOf,
  ),
  column(
    'confidence',
    ['可信度', 'How far the record may be trusted, as judged from its sources'],
    Confidence,
    ({ record }) => record.confidence,
  ),
  column(
    'sources',
    ['出处编号', 'Ids of its sources, each with the place in it after #; see sources.json'],
    text,
    ({ record }) =>
      joined(
        record.cites.map(({ source, locator }) => (locator === null ? source : `${source}#${locator}`)),
      ) ?? '',
  ),
  column(
    'sources_zh',
    ['出处', 'Its sources in Chinese: title, publisher, date, place, address'],
    text,
    (row) => citedIn(row, 'zh'),
  ),
  column('sources_en', ['英文出处', 'Its sources in English'], text, (row) => citedIn(row, 'en')),
];

const figuresIn = ({ record }: Row<Common>, language: 'zh' | 'en') =>
  joined(
    record.figures.map((figure) => {
      const dated = figure.kind === 'actual' ? figure.asOf : `${figure.kind}, ${figure.asOf}`;
      return `${figure.label[language]}: ${formatFigure(figure, language)} (${dated})`;
    }),
  );

export const detailColumns: readonly Line[] = [
  column('related', ['相关记录', 'Ids of related records'], textOrNone, ({ record }) =>
    joined(record.related),
  ),
  column('figures_zh', ['数字', 'Figures in words, in Chinese'], textOrNone, (row) => figuresIn(row, 'zh')),
  column('figures_en', ['英文数字', 'Figures in words, in English'], textOrNone, (row) =>
    figuresIn(row, 'en'),
  ),
  jsonColumn(
    'figures_json',
    ['数字（JSON）', 'Figures with unit, kind, date and citations, as JSON text'],
    Figure,
    ({ record }) => record.figures,
  ),
  jsonColumn(
    'milestones_json',
    ['大事记（JSON）', 'Dated steps, as JSON text'],
    Milestone,
    ({ record }) => record.milestones,
  ),
  jsonColumn(
    'news_json',
    ['后续消息（JSON）', 'Later news, as JSON text'],
    News,
    ({ record }) => record.news,
  ),
  jsonColumn(
    'cites_json',
    ['引文（JSON）', 'Citations with their notes, as JSON text'],
    Citation,
    ({ record }) => record.cites,
  ),
];
