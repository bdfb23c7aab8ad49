import type { Language } from './language';
import { figureEn } from './messages/en-figure';
import { type FigureTexts, figureZh } from './messages/zh-figure';

/** Texts inside the figures for a report; they come with the figure. */
export const figureTexts: Readonly<Record<Language, FigureTexts>> = { zh: figureZh, en: figureEn };
