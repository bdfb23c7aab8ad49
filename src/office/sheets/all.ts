import type { Text } from '../../model/text';
import { figureSheet, milestoneSheet, newsSheet } from './children';
import { indicatorSheet } from './indicators';
import { observationSheet } from './observations';
import { placeSheet } from './places';
import { planSheet } from './plans';
import type { ChildSheet, RecordSheet, Sheet, SheetKey } from './sheet';
import { sourceSheet } from './sources';

export const recordSheets: readonly RecordSheet[] = [
  placeSheet,
  planSheet,
  indicatorSheet,
  observationSheet,
  sourceSheet,
];
export const childSheets: readonly ChildSheet[] = [figureSheet, milestoneSheet, newsSheet];

/** The sheets in the order of the workbook. */
export const allSheets: readonly Sheet[] = [
  placeSheet,
  planSheet,
  ...childSheets,
  indicatorSheet,
  observationSheet,
  sourceSheet,
];

const byKey = new Map<SheetKey, Sheet>(allSheets.map((sheet) => [sheet.key, sheet]));
export const sheetOf = (key: SheetKey): Sheet | undefined => byKey.get(key);

/** The name of a sheet, or of the zones, which are in none. */
export const nameOfKind = (key: SheetKey | 'zones'): Text =>
  key === 'zones' ? { zh: '片区', en: 'Zones' } : (sheetOf(key)?.name ?? { zh: key, en: key });
