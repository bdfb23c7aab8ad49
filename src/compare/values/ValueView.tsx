import { compareTexts } from '../../i18n/compare';
import { formatDate } from '../../model/format';
import { useReading } from '../../parts/context';
import { SourceMark } from '../../parts/figures/SourceMark';
import type { Disclosure } from '../../ui/useDisclosure';
import { MissingMark } from '../MissingMark';
import type { CompareIndicator, Value } from '../model/values';
import { valueWords } from './words';
import '../../parts/figures/figures.css';
import './values.css';

interface Props {
  readonly indicator: CompareIndicator;
  readonly value: Value;
  /** Whose value it is, for the name of the mark. */
  readonly of: string;
  /** Opens `OpenedValue`. */
  readonly source: Disclosure;
}

/** A value with its date and the mark that opens its source or method; or why there is none. */
export function ValueView({ indicator, value, of, source }: Props) {
  const { language, messages } = useReading();
  if (value.state === 'missing') return <MissingMark why={value.why} />;
  const texts = compareTexts[language].value;
  return (
    <div className="value" data-state={value.state}>
      <span className="value-words">{valueWords(value, language)}</span>{' '}
      <span className="value-aside">
        {value.asOf !== null && <span>{formatDate(value.asOf, language)}</span>}
        {value.state === 'stale' && <span className="badge badge-calm">{messages.panel.stale}</span>}
        <SourceMark
          source={source}
          name={texts.mark(`${of} · ${indicator.name[language]}`)}
          title={texts.method}
        />
      </span>
    </div>
  );
}
