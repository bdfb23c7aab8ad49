import { siteTexts } from '../../i18n/site';
import type { Problem } from '../../model/problem';
import { useReading } from '../../parts/context';
import { useActions } from '../../store/hooks';
import '../states/states.css';

interface Props {
  readonly id: string;
  readonly problem: Problem;
}

/** The report did not come: what, where and what to do, and the way to try again. */
export function SiteFailed({ id, problem }: Props) {
  const { language, messages } = useReading();
  const { status } = messages.panel;
  const { plain } = siteTexts[language];
  const { siteReported } = useActions();
  const where = [problem.file, problem.record, problem.field].filter((part) => part !== null).join(' › ');
  return (
    <section className="failure" role="alert">
      <h2 className="failure-title">{plain.failed}</h2>
      <dl className="failure-facts">
        <dt>{status.failedWhat}</dt>
        <dd>{problem.problem[language]}</dd>
        <dt>{status.failedWhere}</dt>
        <dd>{where}</dd>
        <dt>{status.failedRemedy}</dt>
        <dd>{problem.remedy[language]}</dd>
      </dl>
      <button type="button" className="button" onClick={() => siteReported(id, { status: 'working' })}>
        {plain.retry}
      </button>
    </section>
  );
}
