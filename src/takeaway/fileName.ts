import type { Language } from '../i18n/language';

/** What a file holds, by name. */
export type FileKind = 'map' | 'records' | 'figures' | 'drawings' | 'completeness' | 'figure';

/** `yangpu-belt-map-zh-2026-11-24-4x.png`; files in both languages say so. */
export const fileName = (
  kind: FileKind,
  language: Language | 'zh-en',
  day: string,
  extension: string,
  detail = '',
): string => `yangpu-belt-${kind}-${language}-${day}${detail}.${extension}`;
