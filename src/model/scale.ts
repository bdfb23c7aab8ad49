import type { Language } from '../i18n/language';

type Step = { readonly size: number; readonly word: string };

/** Large numbers step by ten thousand in Chinese and by a thousand in English; English words out only from a million. */
const steps: Readonly<Record<Language, readonly Step[]>> = {
  zh: [
    { size: 1e12, word: '万亿' },
    { size: 1e8, word: '亿' },
    { size: 1e4, word: '万' },
  ],
  en: [
    { size: 1e12, word: ' trillion' },
    { size: 1e9, word: ' billion' },
    { size: 1e6, word: ' million' },
  ],
};

/** Three decimals are still read at a glance: RMB 266.864 billion. */
const isShort = (value: number) => Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** Thousands are grouped by commas in both languages. */
export const formatNumber = (value: number): string => digits.format(value);

/** A number with the largest word that loses no digit: 704,000,000 → 7.04亿 / 704 million; else in full. */
export function formatScaled(
  value: number,
  language: Language,
): { readonly number: string; readonly word: string } {
  const step = steps[language].find(({ size }) => Math.abs(value) >= size && isShort(value / size));
  return { number: formatNumber(value / (step?.size ?? 1)), word: step?.word ?? '' };
}
