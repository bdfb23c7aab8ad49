/** Languages of the product, in the order in which they are offered. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** BCP 47 tag for the `lang` attribute and for `Intl`. */
export const languageTag = { zh: 'zh-Hans-CN', en: 'en-GB' } as const;

/** The visitor's language from the browser's list; Chinese where none of ours is asked for. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'zh';
}
