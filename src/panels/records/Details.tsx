import type { Figure, Milestone, News } from '../../model/figure';
import { formatDate } from '../../model/format';
import { isStepDated } from '../../model/freshness';
import { useReading } from '../../parts/context';
import { FigureList } from '../../parts/figures/FigureList';
import { SubjectList } from '../../parts/lists/SubjectList';
import { figureView } from '../../wording/figures';
import { Section } from './Section';
import { Timeline } from './Timeline';

interface Detailed {
  readonly figures: readonly Figure[];
  readonly milestones: readonly Milestone[];
  readonly news: readonly News[];
  readonly related: readonly string[];
}

/** What most records may carry besides their summary; nothing where there is nothing. */
export function Details({ record: { figures, milestones, news, related } }: { readonly record: Detailed }) {
  const reading = useReading();
  const { belt, language, messages, today } = reading;
  const { records } = messages;
  const others = related.flatMap((id) => belt.subject(id) ?? []);
  const steps = milestones.map((step) => ({
    ...step,
    date: formatDate(step.date, language),
    note: step.kind === 'expected' ? records.expected : null,
    dated: isStepDated(step, today, belt.facts.shelfLives),
  }));
  const heard = news.map((item) => ({
    ...item,
    date: formatDate(item.date, language),
    note: null,
    dated: false,
  }));
  return (
    <>
      {figures.length > 0 && (
        <Section id="figures" title={records.figures} icon="indicator">
          <FigureList
            layout="list"
            views={figures.map((figure, index) => figureView(figure, index, reading))}
          />
        </Section>
      )}
      {steps.length > 0 && (
        <Section id="milestones" title={records.milestones} icon="calendar">
          <Timeline entries={steps} />
        </Section>
      )}
      {heard.length > 0 && (
        <Section id="news" title={records.news} icon="calendar">
          <Timeline entries={heard} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="related" title={records.related} icon="directory" count={others.length}>
          <SubjectList subjects={others} />
        </Section>
      )}
    </>
  );
}
