import { targetTexts } from '../../i18n/targets';
import { lastDay } from '../../model/calendar';
import { formatDate } from '../../model/format';
import { useReading } from '../../parts/context';
import { FigureList } from '../../parts/figures/FigureList';
import { SubjectLink } from '../../parts/links';
import { areaHue, hueStyle } from '../../wording/hue';
import type { Day } from './known';
import { progressOf } from './progress';
import { type Quantified, type Standing, standingOf, type ValueMark } from './quantified';
import { TargetChart } from './TargetChart';
import { ValueLine } from './ValueLine';
import { aimWord, roleWord, valueView } from './valueView';

interface Props {
  /** With the values known by the day. */
  readonly quantified: Quantified;
  readonly asOf: Day | null;
}

/** A target on a scale of its own, beside the latest actual, with every value and its source. */
export function TargetCard({ quantified, asOf }: Props) {
  const reading = useReading();
  const { belt, language } = reading;
  const texts = targetTexts[language].target;
  const standing = standingOf(quantified);
  if (standing === null) return null;
  const { plan, due, marks } = quantified;
  const { aim, latest, isLater } = standing;
  const [area = 'yangpu'] = plan.record.areas;
  const shown = isLater && latest !== null ? [aim, latest] : [aim];
  const rest = marks.filter((mark) => !shown.includes(mark));
  const wordOf = (mark: ValueMark) =>
    mark.role !== 'actual' ? roleWord(mark, language) : mark === latest ? texts.start : texts.earlier;
  const isOver = due !== null && lastDay(due) < (asOf ?? reading.today);
  return (
    <li className="target-card" style={hueStyle(areaHue(area, belt))}>
      <h3 className="target-name">
        <SubjectLink id={plan.id}>{plan.name[language]}</SubjectLink>
      </h3>
      <p className="target-due">
        {due === null ? texts.noDue : texts.due(formatDate(due, language))}
        {isOver && <span className="badge badge-calm">{texts.over}</span>}
      </p>
      <TargetChart quantified={quantified} asOf={asOf} />
      <div>
        <FigureList
          layout="pair"
          views={shown.map((mark) =>
            valueView(mark, reading, asOf, mark === aim ? aimWord(mark, due, language) : texts.latest),
          )}
        >
          {!isLater && (
            <li className="target-none">
              {asOf === null ? texts.none : texts.noneBy(formatDate(asOf, language))}
            </li>
          )}
        </FigureList>
        <ProgressLine standing={standing} />
        {rest.length > 0 && (
          <ul className="target-rest" aria-label={texts.more}>
            {rest.map((mark) => (
              <li key={mark.key}>
                <ValueLine mark={mark} asOf={asOf} word={wordOf(mark)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function ProgressLine({ standing: { aim, latest, isLater } }: { readonly standing: Standing }) {
  const { language } = useReading();
  const texts = targetTexts[language].target.progress;
  const progress = latest === null || !isLater ? null : progressOf(latest.figure, aim.figure);
  if (progress === null) return null;
  return <p className="target-progress">{texts[progress.firmness](progress.percent)}</p>;
}
