import { areWalksKnown } from '../../analysis/known';
import type { SiteReport } from '../../analysis/report';
import { compareTexts } from '../../i18n/compare';
import { type PlaceKind, placeKinds } from '../../model/place';
import type { Reading } from '../../wording/reading';
import { missing, shown } from '../cell';
import { NearThing } from '../NearThing';
import { fromReport, type Row, type RowGroup } from '../row';

const within = 10;

function kindCounts({ places }: SiteReport, { language, messages }: Reading) {
  const near = places.filter(({ walk }) => walk !== null && walk.minutes <= within);
  const texts = compareTexts[language];
  const countOf = (kind: PlaceKind) => near.filter((place) => place.kind === kind).length;
  const kinds = placeKinds.filter((kind) => countOf(kind) > 0);
  return {
    total: near.length,
    words: kinds.map((kind) => texts.kindCount(messages.placeKinds[kind], countOf(kind))),
  };
}

const nearest = (key: 'university' | 'riverfront' | 'park'): Row => ({
  key,
  method: 'walk',
  cell: fromReport((report) => {
    const feature = report[key];
    return feature === null ? missing('notKnown') : shown(<NearThing kind={key} feature={feature} />);
  }),
});

export const around: RowGroup = {
  key: 'around',
  rows: [
    {
      key: 'places',
      method: 'places',
      cell: fromReport((report, reading) => {
        if (!areWalksKnown(report)) return missing('notKnown');
        const { total, words } = kindCounts(report, reading);
        const texts = compareTexts[reading.language];
        if (total === 0) return shown(texts.noPlaces, 0);
        return shown(
          <>
            <strong>{texts.placeCount(total)}</strong>
            <span className="compare-aside">{words.join(' · ')}</span>
          </>,
          total,
        );
      }),
    },
    nearest('university'),
    nearest('riverfront'),
    nearest('park'),
  ],
};
