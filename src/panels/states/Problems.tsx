import type { Problem } from '../../model/problem';
import { useReading } from '../../parts/context';
import { useBeltState } from '../../store/hooks';
import { useDisclosure } from '../../ui/useDisclosure';
import './states.css';

const placeOf = ({ file, record, field }: Problem): string =>
  [file, record, field].filter((part) => part !== null).join(' › ');

const none: readonly Problem[] = [];

/** A quiet word when records did not pass the door, with the list of what is wrong in them. */
export function Problems() {
  const { language, messages } = useReading();
  const { open, buttonProps, regionProps } = useDisclosure();
  const problems = useBeltState(({ session }) =>
    session.facts.status === 'ready' ? session.facts.problems : none,
  );
  if (problems.length === 0) return null;
  const records = new Set(problems.map(({ file, record }) => `${file} ${record}`));
  return (
    <aside className="problems">
      <p>{messages.panel.status.leftOut(records.size)}</p>
      <button className="text-button" {...buttonProps}>
        {messages.panel.status.leftOutShow}
      </button>
      {open && (
        <ul className="problem-list" {...regionProps}>
          {problems.map((problem) => (
            <li key={`${placeOf(problem)} ${problem.problem.en}`}>
              <code>{placeOf(problem)}</code>
              {problem.problem[language]}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
