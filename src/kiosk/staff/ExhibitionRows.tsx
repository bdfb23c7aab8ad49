import { useStore } from 'zustand';
import type { Language } from '../../i18n/language';
import { staffTexts } from '../../i18n/staff';
import { kioskState } from '../state';
import { Rows } from './Rows';

/** Whether this map may be shown in public, and on what grounds. */
export function ExhibitionRows({ language }: { readonly language: Language }) {
  const texts = staffTexts[language].exhibition;
  const decision = useStore(kioskState, ({ settings }) => settings.exhibition);
  return (
    <section aria-labelledby="staff-exhibition">
      <h2 id="staff-exhibition">{texts.title}</h2>
      {decision === null || decision === undefined ? (
        <p className="staff-warning">{texts.trial}</p>
      ) : (
        <Rows
          rows={[
            [texts.coordinates, decision.coordinateSystem],
            'number' in decision.mapReview
              ? [texts.review, `${decision.mapReview.number} (${decision.mapReview.date})`]
              : [texts.exemption, decision.mapReview.exemption[language]],
            [texts.origin, decision.baseMap.origin[language]],
            [texts.licence, decision.baseMap.licence[language]],
          ]}
        />
      )}
    </section>
  );
}
