import { targetTexts } from '../../i18n/targets';
import type { PartialDate } from '../../model/date';
import { formatDate, formatPeriod } from '../../model/format';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { Disc } from '../../ui/Disc';
import { areaHue, areaNumber, hueStyle } from '../../wording/hue';
import { CitedLine } from './CitedLine';
import type { Day } from './known';
import { laneName } from './laneName';
import { MarkSign } from './MarkShape';
import { countMarks, type Lane, type Row } from './rows';
import { ValueLine } from './ValueLine';
import { aimWord, roleWord } from './valueView';

interface Props {
  readonly lanes: readonly Lane[];
  readonly asOf: Day | null;
}

/** Everything that the timeline draws, in words: each mark with its date, its kind and its source. */
export function MarkList({ lanes, asOf }: Props) {
  const { belt, language } = useReading();
  const texts = targetTexts[language].list;
  return lanes
    .filter(({ rows }) => rows.length > 0)
    .map((lane) => {
      const number = areaNumber(lane.id, belt);
      return (
        <details key={lane.id} className="marks" style={hueStyle(areaHue(lane.id, belt))}>
          <summary>
            {number > 0 && <Disc number={number} className="disc-small" />}
            <strong>{laneName(lane.id, belt, language)}</strong>
            <span className="marks-count">{texts.count(lane.rows.length, countMarks([lane]))}</span>
          </summary>
          <ul className="marks-rows">
            {lane.rows.map((row) => (
              <li key={row.subject.id} className="marks-row">
                <SubjectLink id={row.subject.id}>{row.subject.name[language]}</SubjectLink>
                <RowMarks row={row} asOf={asOf} />
              </li>
            ))}
          </ul>
        </details>
      );
    });
}

const dueOf = ({ subject }: Row): PartialDate | null =>
  subject.type === 'plan' ? (subject.record.period?.to ?? null) : null;

function RowMarks({ row, asOf }: { readonly row: Row; readonly asOf: Day | null }) {
  const { language } = useReading();
  const texts = targetTexts[language];
  return (
    <ul>
      {row.bars.map(({ key, period, cites }) => {
        const span = formatPeriod(period, language);
        return (
          <li key={key}>
            <CitedLine label={`${row.subject.name[language]} ${span}`} cites={cites}>
              <span className="marks-bar" aria-hidden="true" />
              <span className="marks-kind">{texts.list.period}</span> {span}
            </CitedLine>
          </li>
        );
      })}
      {row.steps.map(({ key, milestone: { date, kind, text }, cites }) => (
        <li key={key}>
          <CitedLine label={`${formatDate(date, language)} ${text[language]}`} cites={cites}>
            <MarkSign shape={kind} />
            <span className="marks-kind">{texts.list[kind]}</span> <time>{formatDate(date, language)}</time>{' '}
            {text[language]}
          </CitedLine>
        </li>
      ))}
      {row.values.map((mark) => (
        <li key={mark.key}>
          <ValueLine
            mark={mark}
            asOf={asOf}
            word={mark.role === 'aim' ? aimWord(mark, dueOf(row), language) : roleWord(mark, language)}
          />
        </li>
      ))}
    </ul>
  );
}
