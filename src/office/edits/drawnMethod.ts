import { formatDate } from '../../model/format';
import type { Text } from '../../model/text';

/** Longest text that the check admits as a method, [Chinese, English]. */
const most = { zh: 150, en: 320 } as const;
/** After these words stands what was said before the office first drew. */
const earlier = { zh: '原说明：', en: 'Earlier note: ' } as const;

/** How what the office says of its drawing begins, whatever the day: that is no note of before. */
const ours = /^(?:Set|Redrawn) on the map by the district's office on /;

const origin = (text: string, mark: string) => text.split(mark).at(-1) ?? text;

/**
 * How a position or an outline came about that the office drew: it is no longer that of the source. What was said
 * before is kept behind it, as long as both languages have room; of several edits only what was said before the first.
 */
export function drawnMethod(what: 'place' | 'outline', on: string, before: Text | null): Text {
  const said = {
    place: {
      zh: `${formatDate(on, 'zh')}由区办公室在地图上绘定，不再是原来源的位置。`,
      en: `Set on the map by the district's office on ${formatDate(on, 'en')}; no longer the source's own position.`,
    },
    outline: {
      zh: `${formatDate(on, 'zh')}由区办公室在地图上改绘。`,
      en: `Redrawn on the map by the district's office on ${formatDate(on, 'en')}.`,
    },
  }[what];
  // There was no room for a note of before when the office drew last.
  const isOurs = before !== null && ours.test(before.en) && !before.en.includes(earlier.en);
  if (before === null || isOurs) return said;
  const whole = {
    zh: `${said.zh}${earlier.zh}${origin(before.zh, earlier.zh)}`,
    en: `${said.en} ${earlier.en}${origin(before.en, earlier.en)}`,
  };
  return whole.zh.length <= most.zh && whole.en.length <= most.en ? whole : said;
}
