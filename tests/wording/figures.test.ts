import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/figure';
import { figureView } from '../../src/wording/figures';
import { readingOf } from '../../src/wording/reading';
import { belt } from '../search/published';

const companies = { zh: '家', en: 'companies' };

/** How a count of companies reads under its label. */
function shown(
  language: 'zh' | 'en',
  value: number,
  label: Figure['label'],
  unit: Figure['unit'] = companies,
): string {
  const figure: Figure = { label, value, qualifier: 'exact', unit, kind: 'actual', asOf: '2025', cites: [] };
  return figureView(figure, 0, readingOf(belt, language, '2026-11-26')).value;
}

describe('a figure whose label names what is counted', () => {
  it('does not name it twice', () => {
    expect(shown('en', 4500, { zh: '企业', en: 'High-tech companies' })).toBe('4,500');
    expect(shown('en', 4500, { zh: '企业', en: 'Companies in the zone' })).toBe('4,500 companies');
  });

  it('keeps its number and its Chinese unit, whatever the label ends with', () => {
    expect(shown('zh', 1205, { zh: '支持的企业家', en: 'Entrepreneurs' })).toBe('1,205家');
    expect(shown('en', 2e9, { zh: '营收', en: 'Revenue in billion' }, 'rmb')).toBe('RMB 2 billion');
    const points = { zh: '分', en: 'points' };
    expect(shown('en', 1205, { zh: '指数', en: 'Index of 2025' }, points)).toBe('1,205 points');
    expect(shown('zh', 1205, { zh: '指数2025', en: 'Index' }, points)).toBe('1,205分');
  });
});
