import { targetTexts } from '../../i18n/targets';
import { formatDate } from '../../model/format';
import { useReading } from '../../parts/context';
import { yearsOf } from './axis';
import { type ChartMark, chart, chartOf, xOf } from './chart';
import type { Day } from './known';
import { MarkAt } from './MarkShape';
import type { Quantified, ValueMark } from './quantified';
import { roleWord, shapeOf, shortValue, valueView } from './valueView';
import './chart.css';

interface Props {
  readonly quantified: Quantified;
  readonly asOf: Day | null;
}

/** A target at the day on which it is due, and what is known on the way there. */
export function TargetChart({ quantified, asOf }: Props) {
  const reading = useReading();
  const { language, today } = reading;
  const texts = targetTexts[language];
  const { due, plan, marks } = quantified;
  const dueWords = due === null ? texts.target.noDue : texts.target.due(formatDate(due, language));
  const dateOf = (mark: ValueMark, short: string) =>
    mark.role === 'aim' && due !== null ? formatDate(due, language) : short;
  const drawn = chartOf(quantified, (mark) => {
    const { date } = valueView(mark, reading, asOf);
    return [shortValue(mark, language), dateOf(mark, date)];
  });
  const [aim, ...others] = marks.map((mark) => {
    const { value, date } = valueView(mark, reading, asOf);
    return { value, said: texts.target.value(roleWord(mark, language), value, date) };
  });
  if (drawn === null || aim === undefined) return null;
  const { span, reach } = drawn;
  const actuals = drawn.marks.filter(({ mark }) => mark.role === 'actual');
  const said = texts.target.chart(
    plan.name[language],
    aim.value,
    dueWords,
    others.map((other) => other.said),
  );
  const count = yearsOf(span, 1).length;
  const now = asOf ?? today;
  return (
    <svg className="target-chart" role="img" aria-label={said}>
      {yearsOf(span, count > 8 ? 5 : 1).map((year) => (
        <g key={year}>
          <line
            className="chart-tick"
            x1={`${xOf(`${year}-01-01`, span)}%`}
            x2={`${xOf(`${year}-01-01`, span)}%`}
            y1={`${chart.bottom}em`}
            y2={`${chart.bottom + 0.5}em`}
          />
          <text
            className="chart-year"
            x={`${xOf(`${year}-01-01`, span)}%`}
            dx="0.25em"
            y={`${chart.bottom + 1.3}em`}
          >
            {year}
          </text>
        </g>
      ))}
      <line className="chart-ground" x1="0" x2="100%" y1={`${chart.bottom}em`} y2={`${chart.bottom}em`} />
      {now <= span.to && now >= span.from && (
        <line
          className={asOf === null ? 'line-today' : 'line-as-of'}
          x1={`${xOf(now, span)}%`}
          x2={`${xOf(now, span)}%`}
          y1="0"
          y2={`${chart.bottom}em`}
        />
      )}
      {reach !== null && (
        <line
          className="chart-reach"
          x1={`${reach.from}%`}
          x2={`${reach.to}%`}
          y1={`${reach.y}em`}
          y2={`${reach.y}em`}
        />
      )}
      {actuals.slice(1).map((spot, index) => (
        <Joint key={spot.mark.key} from={actuals[index]} to={spot} />
      ))}
      {drawn.marks.map((spot) => (
        <MarkAt key={spot.mark.key} shape={shapeOf(spot.mark)} x={`${spot.x}%`} y={`${spot.y}em`} />
      ))}
      {drawn.marks.map((spot) => (
        <Label key={spot.mark.key} spot={spot} />
      ))}
    </svg>
  );
}

function Joint({ from, to }: { readonly from: ChartMark | undefined; readonly to: ChartMark }) {
  if (from === undefined) return null;
  return (
    <line className="chart-joint" x1={`${from.x}%`} y1={`${from.y}em`} x2={`${to.x}%`} y2={`${to.y}em`} />
  );
}

function Label({ spot: { label, lines, mark, x, y } }: { readonly spot: ChartMark }) {
  if (label === null) return null;
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          className={index === 0 ? `chart-value chart-${mark.figure.kind}` : 'chart-date'}
          x={`${x}%`}
          y={`${y}em`}
          dx={`${label.dx}em`}
          dy={`${label.dy + index * 1.2}em`}
          textAnchor={label.anchor}
        >
          {line}
        </text>
      ))}
    </>
  );
}
