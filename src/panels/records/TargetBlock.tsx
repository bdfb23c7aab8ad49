import { formatDate } from '../../model/format';
import type { Plan } from '../../model/plan';
import { useReading } from '../../parts/context';
import { FigureList } from '../../parts/figures/FigureList';
import { figureView, observationView } from '../../wording/figures';
import { Section } from './Section';
import { latest, observationsOf } from './targets';
import './target.css';

/** A target beside the latest actual figure, or the plain word that none was found. */
export function TargetBlock({ plan }: { readonly plan: Plan }) {
  const reading = useReading();
  const { belt, language, messages } = reading;
  const { target } = messages.records;
  const seen = plan.indicator === null ? [] : observationsOf(plan.indicator, plan.areas, belt);
  const set = plan.figures.find((figure) => figure.kind === 'target');
  const aim = latest('target', seen);
  const aimView = set !== undefined ? figureView(set, 0, reading) : aim && observationView(aim, reading);
  if (aimView === undefined) return null;
  const actual = latest('actual', seen);
  const forecast = actual === undefined ? latest('forecast', seen) : undefined;
  const later = [actual, forecast].flatMap((subject) =>
    subject === undefined
      ? []
      : [{ ...observationView(subject, reading), label: target[subject.record.kind] }],
  );
  const due = plan.period?.to ?? null;
  return (
    <Section id="target" title={target.title} icon="goal">
      <FigureList layout="pair" views={[{ ...aimView, label: target.target }, ...later]}>
        {actual === undefined && <li className="figure-missing">{target.none}</li>}
      </FigureList>
      <p className="aside target-due">
        {due === null ? target.openEnd : target.due(formatDate(due, language))}
      </p>
    </Section>
  );
}
