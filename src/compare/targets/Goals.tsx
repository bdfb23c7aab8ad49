import { targetTexts } from '../../i18n/targets';
import { lastDay } from '../../model/calendar';
import { formatDate, formatPeriod } from '../../model/format';
import type { PlanSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { CitedLine } from './CitedLine';
import type { GoalSet } from './goals';
import { type Day, happenedKnownOn, isKnown, knownOn } from './known';

interface Props {
  readonly set: GoalSet;
  readonly asOf: Day | null;
}

/** Goals that no single number measures: what was said, and what is known since. */
export function Goals({ set: { parent, goals }, asOf }: Props) {
  const { belt, language } = useReading();
  const texts = targetTexts[language].goals;
  const isSaid = ({ record }: PlanSubject) =>
    isKnown({ known: knownOn(record.cites, belt, record.asOf) }, asOf);
  const said = goals.filter(isSaid);
  const headId = `goals-${parent.id}`;
  return (
    <section className="atlas-part" aria-labelledby={headId}>
      <h2 id={headId}>
        <SubjectLink id={parent.id}>{parent.name[language]}</SubjectLink>
      </h2>
      {asOf === null && <p className="atlas-lead">{parent.record.summary[language]}</p>}
      {said.length === 0 && asOf !== null && (
        <p className="atlas-lead">{texts.noneYet(formatDate(asOf, language))}</p>
      )}
      <ol className="goals">
        {said.map((goal) => (
          <Goal key={goal.id} goal={goal} asOf={asOf} />
        ))}
      </ol>
    </section>
  );
}

function Goal({ goal, asOf }: { readonly goal: PlanSubject; readonly asOf: Day | null }) {
  const { belt, language } = useReading();
  const texts = targetTexts[language].goals;
  const { record } = goal;
  const measured = record.related.flatMap((id) => {
    const subject = belt.subject(id);
    return subject?.type === 'plan' && subject.record.kind === 'target' ? [subject] : [];
  });
  return (
    <li className="goal">
      <h3>
        <SubjectLink id={goal.id}>{goal.name[language]}</SubjectLink>
      </h3>
      <CitedLine label={goal.name[language]} cites={record.cites} className="goal-time">
        {record.period !== null && formatPeriod(record.period, language)}
      </CitedLine>
      {asOf === null && <p>{record.summary[language]}</p>}
      <h4>{texts.since}</h4>
      <Since goal={goal} asOf={asOf} />
      {measured.length > 0 && (
        <>
          <h4>{texts.measured}</h4>
          <ul className="goal-numbers">
            {measured.map(({ id, name }) => (
              <li key={id}>
                <SubjectLink id={id}>{name[language]}</SubjectLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** News and steps of a goal that were known by the day. */
function Since({ goal: { record }, asOf }: { readonly goal: PlanSubject; readonly asOf: Day | null }) {
  const { belt, language } = useReading();
  const heard = [...record.milestones, ...record.news]
    .filter(({ cites, date }) => isKnown({ known: happenedKnownOn(cites, belt, date) }, asOf))
    .sort((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)));
  if (heard.length === 0) return <p className="goal-none">{targetTexts[language].goals.none}</p>;
  return (
    <ul>
      {heard.map(({ date, text, cites }) => (
        <li key={`${date} ${text.en}`}>
          <CitedLine label={text[language]} cites={cites}>
            <time>{formatDate(date, language)}</time> {text[language]}
          </CitedLine>
        </li>
      ))}
    </ul>
  );
}
