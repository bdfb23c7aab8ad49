import { figureTexts } from '../../i18n/figure';
import { takeawayTexts } from '../../i18n/takeaway';
import { formatDate } from '../../model/format';
import type { FigureBody, FigureContent, FigureLegendLine } from '../../takeaway/figure/content';
import { createNotebook } from '../../takeaway/figure/notebook';
import { figureBars } from './bars';
import { commonSigns } from './legendLines';
import type { Desk } from './said';
import { tableBody } from './tableBody';
import { leadOf, titleIn } from './titles';
import { type FigureWish, rankedIndicator, readIn } from './wish';

const other = { zh: 'en', en: 'zh' } as const;

function bodyOf(wish: FigureWish, desk: Desk): FigureBody {
  const comparison = readIn(wish);
  const { per } = wish.scene.comparing;
  if (wish.kind === 'table') return tableBody(comparison, per, desk);
  const indicator = rankedIndicator(wish);
  if (indicator === null) return { kind: 'bars', bars: [], axis: [] };
  const { bars, axis } = figureBars(indicator, comparison.columns, per, desk);
  return wish.kind === 'map' ? { kind: 'map', bars } : { kind: 'bars', bars, axis };
}

/**
 * All that a figure of the comparison says, in its own language whatever that of the page.
 * @param drawn what the legend says besides, of what the map draws
 */
export function figureContent(wish: FigureWish, drawn: readonly FigureLegendLine[] = []): FigureContent {
  const { language, kind, comparison } = wish;
  const { ground, columns } = readIn(wish);
  const { belt, messages, today } = ground.reading;
  const texts = figureTexts[language];
  const { licences } = takeawayTexts[language];
  const desk: Desk = { ground, notes: createNotebook(belt, language), isTight: kind === 'table' };
  const body = bodyOf(wish, desk);
  const indicator = rankedIndicator(wish);
  const { map } = messages;
  return {
    language,
    title: titleIn(language, wish, indicator),
    second: titleIn(other[language], wish, indicator),
    lead: leadOf(language, { ...wish, comparison }, indicator),
    body,
    legend: [
      ...commonSigns(columns, ground.reading),
      ...drawn,
      { sign: { marks: desk.notes.sources().length > 0 ? ['1', 'a'] : ['a'] }, text: texts.marks },
    ],
    notes: [
      { title: texts.sources, notes: desk.notes.sources() },
      { title: texts.methods, notes: desk.notes.methods() },
    ],
    foot: [
      [map.review, map.indicative, ...(kind === 'map' ? [map.datum] : [])].join(' · '),
      licences.facts,
      licences.geometry,
      ...(kind === 'map' ? [map.credits] : []),
      texts.made(formatDate(today, language)),
    ],
    page: texts.page,
    continued: texts.continued,
  };
}
