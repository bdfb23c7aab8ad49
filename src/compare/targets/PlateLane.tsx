import { targetTexts } from '../../i18n/targets';
import { useReading } from '../../parts/context';
import { timeline, yearsOf } from './axis';
import type { Day } from './known';
import { PlateRowView } from './PlateRowView';
import { dayX, plate, plateRow } from './plate';
import { countMarks, type Lane } from './rows';

interface Props {
  readonly lane: Lane;
  readonly name: string;
  readonly asOf: Day | null;
}

/** One lane of the timeline: its years, the day of today, the day up to which things are known, a row for each record. */
export function PlateLane({ lane, name, asOf }: Props) {
  const { language, today } = useReading();
  const texts = targetTexts[language].timeline;
  const { rows } = lane;
  const height = plate.head + plate.row * Math.max(rows.length, 1) + 0.4;
  const bottom = `${height}em`;
  return (
    <svg
      className="plate-drawing"
      role="img"
      aria-label={texts.lane(name, rows.length, countMarks([lane]))}
      style={{ blockSize: bottom }}
    >
      {asOf !== null && (
        <rect className="plate-unknown" x={`${dayX(asOf)}%`} width={`${100 - dayX(asOf)}%`} height={bottom} />
      )}
      {yearsOf(timeline, 1).map((year) => (
        <Year key={year} year={year} bottom={bottom} />
      ))}
      <line className="line-today" x1={`${dayX(today)}%`} x2={`${dayX(today)}%`} y1="0" y2={bottom} />
      {asOf !== null && (
        <line className="line-as-of" x1={`${dayX(asOf)}%`} x2={`${dayX(asOf)}%`} y1="0" y2={bottom} />
      )}
      {rows.length === 0 && (
        <text className="plate-nothing" x="50%" y={`${plate.head + 1.1}em`} textAnchor="middle">
          {texts.nothing}
        </text>
      )}
      {rows.map((row, index) => (
        <PlateRowView
          key={row.subject.id}
          row={plateRow(row, language)}
          y={plate.head + plate.row * (index + 0.5)}
        />
      ))}
    </svg>
  );
}

function Year({ year, bottom }: { readonly year: number; readonly bottom: string }) {
  const x = `${dayX(`${year}-01-01`)}%`;
  const isNamed = year % 5 === 0;
  return (
    <>
      <line
        className={isNamed ? 'plate-five' : 'plate-year'}
        x1={x}
        x2={x}
        y1="0"
        y2={isNamed ? bottom : '0.5em'}
      />
      {isNamed && (
        <text className="plate-date" x={x} dx="0.35em" y="1.1em">
          {year}
        </text>
      )}
    </>
  );
}
