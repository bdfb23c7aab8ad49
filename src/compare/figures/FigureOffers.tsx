import { useId, useState } from 'react';
import { compareTexts } from '../../i18n/compare';
import { type Language, languages } from '../../i18n/language';
import { useReading } from '../../parts/context';
import { useBeltState, useScene, useTakePicture } from '../../store/hooks';
import { save } from '../../takeaway/save';
import { Icon } from '../../ui/Icon';
import { ToggleGroup } from '../../ui/ToggleGroup';
import type { Comparison } from '../model/useComparison';
import { type FigureKindName, figureKinds } from './wish';
import './figures.css';

const formats = ['svg', 'png'] as const;
const languageNames = { zh: '中文', en: 'English' } as const;

/** Bars, table or map as a figure for a report, in either language. The code that draws comes when it is asked for. */
export function FigureOffers(comparison: Comparison) {
  const { language } = useReading();
  const texts = compareTexts[language].figure;
  const title = useId();
  const scene = useScene();
  const takePicture = useTakePicture();
  const noMap = useBeltState(({ session }) => session.mapState === 'no-webgl');
  const [kind, setKind] = useState<FigureKindName>('bars');
  const [chosen, setChosen] = useState<Language | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const isWaiting = isMeasured(comparison) === false;
  const figureLanguage = chosen ?? language;

  const make = async (format: (typeof formats)[number]) => {
    setMaking(true);
    setSaid(texts.working);
    try {
      const { makeFigure } = await import('./makeFigure');
      const wish = { kind, language: figureLanguage, comparison, scene };
      const { name, file, pages } = await makeFigure(wish, format, takePicture);
      save(name, file);
      setSaid(texts.saved(name, pages));
    } catch (error) {
      console.warn(error);
      setSaid(texts.failed);
    }
    setMaking(false);
  };

  const cannot = kind === 'map' && noMap ? texts.noMap : isWaiting ? texts.waiting : null;
  return (
    <section className="atlas-part figure-offers" aria-labelledby={title}>
      <h2 id={title}>{texts.title}</h2>
      <p className="figure-note">{texts.lead}</p>
      <div className="figure-choices">
        <ToggleGroup<FigureKindName>
          label={texts.what.label}
          options={figureKinds.map((value) => ({ value, label: texts.what[value] }))}
          value={kind}
          onChoose={setKind}
        />
        <ToggleGroup<Language>
          label={texts.language}
          options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
          value={figureLanguage}
          onChoose={setChosen}
        />
      </div>
      <div className="figure-acts">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={isMaking || cannot !== null}
            onClick={() => void make(format)}
          >
            <Icon name="save" />
            {texts[format]}
          </button>
        ))}
      </div>
      <p className="figure-note" role="status">
        {cannot ?? said}
      </p>
    </section>
  );
}

/** Whether nothing of it is still being measured. */
const isMeasured = ({ columns, ground: { measures } }: Comparison): boolean =>
  (measures.status === 'ready' || measures.status === 'failed') &&
  columns.every(({ report }) => report !== 'working');
