import { describe, expect, it } from 'vitest';
import { type Amount, formatDate, formatFigure, formatPeriod } from '../../src/model/format';

const amount = (value: number, unit: Amount['unit'], qualifier: Amount['qualifier'] = 'exact'): Amount => ({
  value,
  unit,
  qualifier,
});
const companies = { zh: '家', en: 'companies' };

describe('figures', () => {
  it.each<[Amount, string, string]>([
    [amount(230_000_000_000, 'rmb'), '2,300亿元', 'RMB 230 billion'],
    [amount(704_000_000, 'rmb'), '7.04亿元', 'RMB 704 million'],
    [amount(1_200_000_000_000, 'rmb', 'about'), '约1.2万亿元', 'about RMB 1.2 trillion'],
    [amount(95_000_000, 'rmb'), '9,500万元', 'RMB 95 million'],
    [amount(123_456_789, 'rmb'), '123,456,789元', 'RMB 123,456,789'],
    [amount(860, 'rmb'), '860元', 'RMB 860'],
    [amount(-20_000, 'rmb'), '-2万元', 'RMB -20,000'],
    [amount(7000, companies), '7,000家', '7,000 companies'],
    [amount(4500, companies, 'over'), '超过4,500家', 'over 4,500 companies'],
    [amount(10_000, companies, 'at-least'), '不低于1万家', 'at least 10,000 companies'],
    [amount(12_345, companies), '12,345家', '12,345 companies'],
    [amount(180_000, { zh: '名', en: 'students' }, 'about'), '约18万名', 'about 180,000 students'],
    [amount(30, companies, 'at-most'), '不超过30家', 'at most 30 companies'],
    [amount(30, companies, 'under'), '不足30家', 'under 30 companies'],
    [amount(3, { zh: 'MW', en: 'MW' }), '3 MW', '3 MW'],
    [amount(5.5, 'percent', 'over'), '超过5.5%', 'over 5.5%'],
    [amount(1 / 6, 'ratio', 'about'), '约16.7%', 'about 16.7%'],
    [amount(1 / 6, 'ratio'), '约16.7%', 'about 16.7%'],
    [amount(1 / 6, 'ratio', 'over'), '超过16.7%', 'over 16.7%'],
    [amount(0.5, 'ratio'), '50%', '50%'],
    [amount(0.5, 'ratio', 'over'), '超过50%', 'over 50%'],
    [amount(12_000, 'percent'), '12,000%', '12,000%'],
    [amount(8.2, 'km2'), '8.2 平方公里', '8.2 km²'],
    [amount(27, 'ha'), '27 公顷', '27 ha'],
    [amount(15.5, 'km'), '15.5 公里', '15.5 km'],
    [amount(380, 'm'), '380 米', '380 m'],
    [amount(2_000_000, 'm2', 'over'), '超过200万平方米', 'over 2 million m²'],
    [amount(134_000, 'm2'), '13.4万平方米', '134,000 m²'],
    [amount(900, 't'), '900 吨', '900 t'],
    [amount(3, 'year'), '3年', '3 years'],
    [amount(1, 'year'), '1年', '1 year'],
    [amount(1905, 'year'), '1905年', '1905'],
    [amount(5.5, 'rmb-per-m2-day'), '5.5元/平方米·天', 'RMB 5.5 per m² a day'],
    [amount(1500, 'rmb-per-month'), '1,500元/月', 'RMB 1,500 a month'],
    [
      { ...amount(300_000_000_000, 'rmb', 'over'), perYear: true },
      '每年超过3,000亿元',
      'over RMB 300 billion a year',
    ],
  ])('%o', (figure, zh, en) => {
    expect(formatFigure(figure, 'zh')).toBe(zh);
    expect(formatFigure(figure, 'en')).toBe(en);
  });
});

describe('dates', () => {
  it.each([
    ['2023', '2023年', '2023'],
    ['2023-08', '2023年8月', 'August 2023'],
    ['2023-08-17', '2023年8月17日', '17 August 2023'],
  ])('%s', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
  });

  it.each([
    ['2023-08', '2025', '2023年8月至2025年', 'August 2023 to 2025'],
    ['2023', null, '2023年起', 'from 2023'],
    [null, '2025-12-31', '至2025年12月31日', 'to 31 December 2025'],
    ['2023', '2023', '2023年', '2023'],
    [null, null, '', ''],
  ])('%s to %s', (from, to, zh, en) => {
    expect(formatPeriod({ from, to }, 'zh')).toBe(zh);
    expect(formatPeriod({ from, to }, 'en')).toBe(en);
  });
});
