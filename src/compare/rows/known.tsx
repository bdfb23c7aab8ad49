import { compareTexts } from '../../i18n/compare';
import { formatDate } from '../../model/format';
import { datedFrom, isDated } from '../../model/freshness';
import { placeStatus, planStatus, siteWords } from '../../wording/subjects';
import { missing, shown } from '../cell';
import type { RowGroup } from '../row';

export const known: RowGroup = {
  key: 'known',
  rows: [
    {
      key: 'status',
      cell: ({ subject }, reading) => {
        if (subject?.type === 'place')
          return subject.record.status === 'unknown'
            ? missing('notKnown')
            : shown(placeStatus(subject.record, reading));
        return subject?.type === 'plan'
          ? shown(planStatus(subject.record, reading))
          : missing('notApplicable');
      },
    },
    {
      key: 'asOf',
      method: 'asOf',
      cell: ({ subject }, { belt, language, messages, today }) => {
        if (subject === null) return missing('notApplicable');
        const dated = isDated(subject, today, belt.facts.shelfLives);
        return shown(
          <>
            {formatDate(datedFrom(subject), language)}{' '}
            {dated && <span className="badge">{messages.panel.stale}</span>}
          </>,
        );
      },
    },
    {
      key: 'site',
      cell: ({ subject }, reading) => {
        const texts = compareTexts[reading.language];
        if (subject === null) return shown(texts.siteKnown);
        if (subject.type === 'zone') {
          const { errorMetres } = subject.record.boundary;
          return shown(texts.areaKnown(reading.messages.map.metresShort(errorMetres)));
        }
        if (subject.type !== 'place') return missing('notApplicable');
        return subject.record.location.precision === 'unpublished'
          ? missing('notPublished')
          : shown(siteWords(subject.record, reading));
      },
    },
    {
      key: 'address',
      cell: ({ subject }, { language }) => {
        if (subject?.type !== 'place') return missing('notApplicable');
        return subject.record.address === null
          ? missing('notPublished')
          : shown(subject.record.address[language]);
      },
    },
  ],
};
