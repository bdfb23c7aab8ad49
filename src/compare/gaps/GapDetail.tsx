import { compareTexts } from '../../i18n/compare';
import { gapTexts } from '../../i18n/gaps';
import type { ObservationSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { FigureList } from '../../parts/figures/FigureList';
import { SubjectLink } from '../../parts/links';
import { observationView } from '../../wording/figures';
import { type CompareIndicator, isKnown } from '../model/values';
import { SourceBox } from '../values/SourceBox';
import { valueWords } from '../values/words';
import { hintsFor } from './hints';
import { type Cell, district } from './matrix';

interface Props {
  readonly indicator: CompareIndicator;
  readonly cell: Cell;
}

/** Source or method of a value; or what is missing, and what is known instead. */
export function GapDetail({ indicator, cell: { area, state, value } }: Props) {
  const { belt, language } = useReading();
  const texts = gapTexts[language];
  const name = belt.areaName(area)[language];
  return (
    <>
      <p className="gap-head">
        {area === district ? name : <SubjectLink id={area}>{name}</SubjectLink>} · {indicator.name[language]}{' '}
        · {texts.states[state]}
      </p>
      {isKnown(value) ? (
        <>
          <p className="gap-value">{valueWords(value, language)}</p>
          <SourceBox indicator={indicator} value={value} />
        </>
      ) : (
        <>
          <p>{compareTexts[language].missing[value.why]}</p>
          <p className="citation-note">
            {texts.wanted}
            {language === 'zh' ? '：' : ': '}
            {texts.wantedZone(name, indicator.method[language])}
          </p>
          {indicator.basis === 'published' && <Instead indicator={indicator.id} area={area} />}
        </>
      )}
    </>
  );
}

function Instead({ indicator, area }: { readonly indicator: string; readonly area: string }) {
  const { belt, language } = useReading();
  const texts = gapTexts[language];
  const hints = hintsFor(indicator, area, belt);
  return (
    <>
      <Found title={texts.targetsHave} values={hints.targets} />
      <Found title={texts.partsHave} values={hints.parts} />
      <Found title={texts.districtHas} values={hints.district} />
    </>
  );
}

interface FoundProps {
  readonly title: string;
  readonly values: readonly ObservationSubject[];
}

function Found({ title, values }: FoundProps) {
  const reading = useReading();
  const { belt, language } = reading;
  if (values.length === 0) return null;
  return (
    <>
      <p className="gap-instead">{title}</p>
      <FigureList
        layout="list"
        views={values.map((value) => ({
          ...observationView(value, reading),
          label: belt.areaName(value.record.area)[language],
        }))}
      />
    </>
  );
}
