import type { StaffTexts } from '../../i18n/messages/zh-staff';

const mebibyte = 1024 ** 2;

/** Bytes used of bytes that there are, in MiB. */
export const memoryShare = ({ used, limit }: { readonly used: number; readonly limit: number }): string =>
  `${(used / mebibyte).toFixed(used < 10 * mebibyte ? 1 : 0)} / ${Math.round(limit / mebibyte)} MiB`;

/** @param minutes whole minutes */
export const inDaysAndHours = (minutes: number, { duration }: StaffTexts['health']): string =>
  duration(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60);

const pad = (part: number) => String(part).padStart(2, '0');

/** A moment by the machine's clock, `2026-11-26 15:04:05`: sorts, and reads alike in both languages. */
export const clockTime = (at: Date): string =>
  `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`;
