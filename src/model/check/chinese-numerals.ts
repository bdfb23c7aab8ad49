/** Chinese numerals are only ever allowed to explain a number of the other language; they need no counterpart. */
const digits: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((numeral, value): [string, number] => [numeral, value])
    .concat([
      ['〇', 0],
      ['两', 2],
      ['双', 2],
      ['半', 0.5],
    ]),
);
const units: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const myriads: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Value of a run of numerals: 三十三 → 33, 两千 → 2000, 千亿 → 10¹¹. */
function runValue(run: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const numeral of run) {
    const unit = units.get(numeral);
    const myriad = myriads.get(numeral);
    if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else if (myriad !== undefined) {
      total = (total + section + digit || 1) * myriad;
      [section, digit] = [0, 0];
    } else digit = digits.get(numeral) ?? 0;
  }
  return total + section + digit;
}

/** Digits read one by one, as in the year 二〇二三. */
const spelled = (run: string) => Number([...run].map((numeral) => digits.get(numeral) ?? '').join(''));

/** Every value that the Chinese numerals of a text may stand for; each numeral alone as well. */
export function chineseNumerals(text: string): readonly number[] {
  return [...text.matchAll(/[零〇一二三四五六七八九十百千万亿两双半]+/g)].flatMap(([run]) => [
    runValue(run),
    spelled(run),
    ...[...run].map(runValue),
  ]);
}
