import { describe } from 'vitest';
import { type Path, plans, properties, refuses, zones } from './refuses';

const { daChuangzhi } = zones;
const { goals } = plans;
const actual: Path = ['observations', 0];
const target: Path = ['observations', 1];

describe('both languages', () => {
  refuses([
    [
      'Han characters in English',
      ['plans', [goals, 'summary', 'en'], 'About 目标.'],
      ['goals', 'summary.en', /contains Chinese characters/],
    ],
    [
      'full-width punctuation in English',
      ['plans', [goals, 'summary', 'en'], 'About goals。'],
      ['goals', 'summary.en', /full-width punctuation/],
    ],
    [
      'Chinese that is not Chinese',
      ['plans', [goals, 'summary', 'zh'], 'About goals'],
      ['goals', 'summary.zh', /no Chinese characters/],
    ],
    [
      'half-width punctuation in Chinese',
      ['plans', [goals, 'summary', 'zh'], '目标,说明。'],
      ['goals', 'summary.zh', /half-width punctuation/],
    ],
    [
      'numbers that differ',
      ['indicators', [...actual, 'summary', 'en'], 'Over 5,400.'],
      ['companies-2023', 'summary', /only in Chinese 4,500; only in English 5,400/],
    ],
    [
      'a number in one language only',
      ['indicators', [...target, 'summary', 'zh'], '到期末。'],
      ['companies-2025-target', 'summary', /only in Chinese none; only in English 10,000/],
    ],
    [
      'an invisible character',
      ['plans', [goals, 'name', 'en'], 'Go\u200bals'],
      ['goals', 'name.en', /invisible character, U\+200B/],
    ],
    [
      'a direction mark',
      ['plans', [goals, 'summary', 'zh'], '目标\u202e说明。'],
      ['goals', 'summary.zh', /U\+202E/],
    ],
    [
      'a control character',
      ['plans', [goals, 'summary', 'zh'], '目标\u0007说明。'],
      ['goals', 'summary.zh', /U\+0007/],
    ],
    [
      'doubled spaces',
      ['plans', [goals, 'name', 'en'], 'The  goals'],
      ['goals', 'name.en', /spaces too many/],
    ],
    [
      'a text too long for its place',
      ['zones', [...properties(daChuangzhi), 'positioning', 'zh'], '位'.repeat(81)],
      ['da-chuangzhi', 'positioning.zh', /81 characters, the limit is 80/],
    ],
  ]);
});
