import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Measure, type MeasureId, measureIds } from '../../../src/analysis/areas/measures';
import WeightsPage from '../../../src/compare/weights/WeightsPage';
import type { Language } from '../../../src/i18n/language';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { type Comparing, nothingCompared } from '../../../src/store/comparing';
import type { MeasuresState } from '../../../src/store/session';
import { Announcer } from '../../../src/ui/Announcer';
import { rawFixture } from '../../model/fixture';
import { openPage } from '../openPage';

const belt = createBelt(parseFacts(rawFixture()).facts);

type Measured = Readonly<Partial<Record<MeasureId, readonly (number | null)[]>>>;

/** Measures of the first zones, in their order; null, and all that is not given, is not covered by the base map. */
export function measured(ids: readonly string[], values: Measured): MeasuresState {
  const measureOf = (measure: MeasureId, place: number): Measure => {
    const value = values[measure]?.[place] ?? null;
    return value === null ? { why: 'notCovered' } : { value, coverage: 1, exact: 1 };
  };
  const all = (place: number) => ({
    area: measureOf('area', place),
    'river-frontage': measureOf('river-frontage', place),
    'stations-inside': measureOf('stations-inside', place),
    'stations-near': measureOf('stations-near', place),
    'green-area': measureOf('green-area', place),
    'green-share': measureOf('green-share', place),
    campuses: measureOf('campuses', place),
    'named-streets': measureOf('named-streets', place),
    'built-up-share': measureOf('built-up-share', place),
  });
  return { status: 'ready', values: Object.fromEntries(ids.map((id, place) => [id, all(place)])) };
}

export const three = ['da-chuangzhi', 'binjiang', 'da-chuanggu'];
/** The river is best in Binjiang, campuses in Da Chuangzhi; those of Da Chuanggu are not known. */
export const riverAndCampuses = measured(three, {
  'river-frontage': [0, 10, 4],
  campuses: [3, 0, null],
});
export const everything = measured(three, Object.fromEntries(measureIds.map((id, i) => [id, [i, 9 - i, 5]])));

interface Wish {
  readonly comparing?: Partial<Comparing>;
  readonly language?: Language;
  readonly measures?: MeasuresState;
}

/** The page with three zones, unless others are wished. */
export function weigh({ comparing, language = 'zh', measures = riverAndCampuses }: Wish = {}) {
  document.documentElement.lang = language;
  document.title = 'test';
  const view = openPage(
    <Announcer label="news" notices={null}>
      <WeightsPage />
    </Announcer>,
    belt,
    { language, selected: 'weights', comparing: { ...nothingCompared, ids: three, ...comparing } },
    measures,
  );
  return {
    ...view,
    user: userEvent.setup(),
    measure: (state: MeasuresState) => act(() => view.actions.measured(state)),
    criteria: () => view.scene().comparing.criteria,
    /** What was said to screen readers last. */
    said: () => view.getByRole('status', { name: 'news' }).textContent,
  };
}
