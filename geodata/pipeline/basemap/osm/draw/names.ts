import type { Tags } from '../read/element';

/** A name in both languages. Where only one is recorded it stands in both places, and `missing` says which lacks. */
export type Names = { readonly zh: string; readonly en: string; readonly missing?: 'zh' | 'en' };

const longest = 120;
const clean = (text: string | undefined): string | undefined =>
  text
    ?.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, longest) || undefined;
const han = /\p{Script=Han}/u;

/** From `name:zh`, `name:en` and, by its script, `name`; null where nothing is recorded. */
export function namesOf(tags: Tags, key = 'name'): Names | null {
  const name = clean(tags[key]);
  const isChinese = name !== undefined && han.test(name);
  const zh = clean(tags[`${key}:zh`]) ?? clean(tags[`${key}:zh-Hans`]) ?? (isChinese ? name : undefined);
  const en = clean(tags[`${key}:en`]) ?? clean(tags['int_name']) ?? (isChinese ? undefined : name);
  if (zh !== undefined && en !== undefined) return { zh, en };
  if (zh !== undefined) return { zh, en: zh, missing: 'en' };
  return en === undefined ? null : { zh: en, en, missing: 'zh' };
}

const sensitiveNames = /军医|海军|陆军|空军|火箭军|武警|军区|国防大学|监狱|看守所/;

/** Military ground, prisons and what belongs to them: neither drawn nor named. Streets, parks and museums may be called so. */
export const isSensitive = (tags: Tags): boolean =>
  tags['landuse'] === 'military' ||
  (tags['military'] !== undefined && tags['military'] !== 'no') ||
  tags['amenity'] === 'prison' ||
  tags['building'] === 'military' ||
  (['highway', 'leisure', 'tourism'].every((key) => tags[key] === undefined) &&
    sensitiveNames.test(tags['name:zh'] ?? tags['name'] ?? ''));
