import { targetTexts } from '../../i18n/targets';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { CitedLine } from './CitedLine';
import type { Day } from './known';
import { MarkSign } from './MarkShape';
import type { ValueMark } from './quantified';
import { shapeOf, valueView } from './valueView';

interface Props {
  readonly mark: ValueMark;
  readonly asOf: Day | null;
  /** What it is to its target. */
  readonly word: string;
}

/** A value in one line: sign, what it is, its date, the number, its source; the editors' remark is in the source. */
export function ValueLine({ mark, asOf, word }: Props) {
  const reading = useReading();
  const { language, messages } = reading;
  const { value, date, cites, confidence, id } = valueView(mark, reading, asOf);
  const isAim = mark.role === 'aim' || mark.role === 'target';
  return (
    <CitedLine
      label={`${word} ${value}`}
      cites={cites}
      confidence={confidence}
      note={asOf === null ? (mark.note?.[language] ?? null) : null}
      className="value-line"
    >
      <MarkSign shape={shapeOf(mark)} />
      <span className="marks-kind">{word}</span>{' '}
      <time>{isAim ? targetTexts[language].target.set(date) : date}</time>{' '}
      {id === null ? value : <SubjectLink id={id}>{value}</SubjectLink>}{' '}
      {confidence === 'low' && <span className="badge">{messages.panel.lowConfidence}</span>}
    </CitedLine>
  );
}
