import { compareTexts } from '../../i18n/compare';
import { formatDate } from '../../model/format';
import { useReading } from '../../parts/context';
import { OpenedSource, SourceMark } from '../../parts/figures/SourceMark';
import { useDisclosure } from '../../ui/useDisclosure';
import { MissingMark } from '../MissingMark';
import type { CompareIndicator, Value } from '../model/values';
import { SourceBox } from './SourceBox';
import { valueWords } from './words';
import '../../parts/figures/figures.css';
import './values.css';

interface Props {
  readonly indicator: CompareIndicator;
  readonly value: Value;
  /** Whose value it is, for the name of the mark. */
  readonly of: string;
}

/** A value with its date and the mark that opens its source or method in place; or why there is none. */
export function ValueView({ indicator, value, of }: Props) {
  const { language, messages } = useReading();
  const source = useDisclosure();
  if (value.state === 'missing') return <MissingMark why={value.why} />;
  const name = compareTexts[language].value.mark(`${of} · ${indicator.name[language]}`);
  return (
    <div className="value" data-state={value.state}>
      <span className="value-words">{valueWords(value, language)}</span>{' '}
      <span className="value-aside">
        {value.asOf !== null && <span>{formatDate(value.asOf, language)}</span>}
        {value.state === 'stale' && <span className="badge badge-calm">{messages.panel.stale}</span>}
        <SourceMark source={source} name={name} title={compareTexts[language].value.method} />
      </span>
      <OpenedSource source={source} name={name}>
        <SourceBox indicator={indicator} value={value} />
      </OpenedSource>
    </div>
  );
}
