import { compareTexts } from '../../i18n/compare';
import type { ComparedMark } from '../../layers/comparedData';
import { today } from '../../model/today';
import type { BeltState } from '../../store/store';
import { readingOf } from '../../wording/reading';
import { chosenIndicator, rankedBy } from '../bars/ranked';
import { columnsOf } from '../column';
import { valueWords } from '../values/words';
import type { Ground } from './ground';
import { applicableTo } from './indicators';

/** The ranked indicator as the map shows it: each area's value, or why it has none. */
export function mapMarks({ scene, session }: BeltState): readonly ComparedMark[] {
  if (session.facts.status !== 'ready') return [];
  const reading = readingOf(session.facts.belt, scene.language, today());
  const ground: Ground = { reading, measures: session.measures, sites: session.sites };
  const { columns } = columnsOf(scene, ground);
  const ids = columns.map(({ id }) => id);
  const { indicator: wanted, per } = scene.comparing;
  const indicator = chosenIndicator(wanted, applicableTo(ids, ground), columns, ground);
  if (indicator === null) return [];
  const { bars, unranked } = rankedBy(indicator, columns, per, ground);
  return [
    ...bars.map(({ column, share, value }) => ({
      id: column.id,
      share,
      label: { zh: valueWords(value, 'zh'), en: valueWords(value, 'en') },
    })),
    ...unranked.map(({ column, why }) => ({
      id: column.id,
      share: null,
      label: { zh: compareTexts.zh.missing[why], en: compareTexts.en.missing[why] },
    })),
  ];
}
