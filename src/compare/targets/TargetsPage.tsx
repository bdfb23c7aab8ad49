import { targetTexts } from '../../i18n/targets';
import { formatDate } from '../../model/format';
import { useReading } from '../../parts/context';
import { AtlasHead } from '../AtlasHead';
import { AsOfControl } from './AsOfControl';
import { firstYear, lastYear } from './axis';
import { Goals } from './Goals';
import { goalSets, otherTargets } from './goals';
import type { Day } from './known';
import { Legend } from './Legend';
import { MarkList } from './MarkList';
import { Plate } from './Plate';
import { type Quantified, quantifiedBy } from './quantified';
import { countMarks, timelineBy, timelineOf } from './rows';
import { TargetCard } from './TargetCard';
import { useAsOf } from './useAsOf';
import './targets.css';

/** Targets beside what is known of them, and all plans with a stated time, as they were known on a day. */
export default function TargetsPage() {
  const { belt, language } = useReading();
  const texts = targetTexts[language];
  const asOf = useAsOf();
  const all = timelineOf(belt);
  const lanes = timelineBy(all, asOf);
  const sets = goalSets(belt);
  return (
    <article className="atlas targets">
      <AtlasHead page="targets">
        <p className="atlas-lead">{texts.lead}</p>
      </AtlasHead>
      <AsOfControl asOf={asOf} known={countMarks(lanes)} total={countMarks(all)} />
      {sets.map((set) => (
        <TargetCards
          key={set.parent.id}
          title={texts.quantifiedOf(set.parent.name[language])}
          targets={set.targets}
          asOf={asOf}
        />
      ))}
      {sets.map((set) => (
        <Goals key={set.parent.id} set={set} asOf={asOf} />
      ))}
      <TargetCards title={texts.others} targets={otherTargets(belt)} asOf={asOf} />
      <section className="atlas-part" aria-labelledby="timeline">
        <h2 id="timeline">{texts.timeline.title}</h2>
        <p className="atlas-lead">{texts.timeline.lead(firstYear, lastYear)}</p>
        <Legend />
        <Plate lanes={lanes} asOf={asOf} />
      </section>
      <section className="atlas-part" aria-labelledby="marks">
        <h2 id="marks">{texts.list.title}</h2>
        <p className="atlas-lead">{texts.list.lead}</p>
        <MarkList lanes={lanes} asOf={asOf} />
      </section>
      <section className="atlas-part" aria-labelledby="known">
        <h2 id="known">{texts.asOf.title}</h2>
        <p className="atlas-lead">{texts.asOf.method}</p>
        <p className="atlas-lead">{texts.asOf.hindsight}</p>
      </section>
    </article>
  );
}

interface CardsProps {
  readonly title: string;
  readonly targets: readonly Quantified[];
  readonly asOf: Day | null;
}

function TargetCards({ title, targets, asOf }: CardsProps) {
  const { language } = useReading();
  const known = targets.flatMap((target) => quantifiedBy(target, asOf) ?? []);
  const [first] = targets;
  if (first === undefined) return null;
  const id = `targets-${first.plan.id}`;
  return (
    <section className="atlas-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {known.length === 0 && asOf !== null && (
        <p className="atlas-lead">{targetTexts[language].noneYet(formatDate(asOf, language))}</p>
      )}
      <ul className="target-cards">
        {known.map((quantified) => (
          <TargetCard key={quantified.plan.id} quantified={quantified} asOf={asOf} />
        ))}
      </ul>
    </section>
  );
}
