import type { ReactNode } from 'react';
import { formatDate } from '../../model/format';
import type { Plan } from '../../model/plan';
import { useReading } from '../context';
import { FigureList } from '../figures/FigureList';
import { type FigureView, figureView, observationView } from '../figures/view';
import { Section } from './Section';
import { latest, observationsOf } from './targets';
import './target.css';

/** A target beside the latest actual figure, or the plain word that none was found. */
export function TargetBlock({ plan }: { readonly plan: Plan }) {
  const { belt, language, messages } = useReading();
  const { target } = messages.records;
  const seen = plan.indicator === null ? [] : observationsOf(plan.indicator, plan.areas, belt);
  const [set] = plan.figures.filter((figure) => figure.kind === 'target');
  const aim = latest('target', seen);
  const aimView = set !== undefined ? figureView(set, 0, language) : aim && observationView(aim, language);
  const actual = latest('actual', seen);
  const forecast = actual === undefined ? latest('forecast', seen) : undefined;
  if (aimView === undefined) return null;
  return (
    <Section id="target" title={target.title} icon="goal">
      <div className="target">
        <Side title={target.target} view={aimView}>
          <p className="aside">
            {plan.period?.to == null ? target.openEnd : target.due(formatDate(plan.period.to, language))}
          </p>
        </Side>
        {actual === undefined ? (
          <Side title={target.actual} view={null}>
            <p className="target-none">{target.none}</p>
          </Side>
        ) : (
          <Side title={target.actual} view={observationView(actual, language)} />
        )}
        {forecast !== undefined && (
          <Side title={target.forecast} view={observationView(forecast, language)} />
        )}
      </div>
    </Section>
  );
}

interface SideProps {
  readonly title: string;
  readonly view: FigureView | null;
  readonly children?: ReactNode;
}

function Side({ title, view, children }: SideProps) {
  return (
    <div className="target-side">
      <h3 className="target-title">{title}</h3>
      {view !== null && <FigureList layout="list" views={[view]} />}
      {children}
    </div>
  );
}
