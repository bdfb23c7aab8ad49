import { compareTexts } from '../../i18n/compare';
import { useReading } from '../../parts/context';
import { OpenedSource } from '../../parts/figures/SourceMark';
import type { Disclosure } from '../../ui/useDisclosure';
import type { CompareIndicator, Known } from '../model/values';
import { SourceBox } from './SourceBox';

interface Props {
  readonly indicator: CompareIndicator;
  readonly value: Known;
  readonly of: string;
  readonly source: Disclosure;
}

/** What the mark of a value opens, apart from the value: whose it is, and its source or method. */
export function OpenedValue({ indicator, value, of, source }: Props) {
  const { language } = useReading();
  const whose = `${of} · ${indicator.name[language]}`;
  return (
    <OpenedSource source={source} name={compareTexts[language].value.mark(whose)}>
      <p className="value-head">{whose}</p>
      <SourceBox indicator={indicator} value={value} />
    </OpenedSource>
  );
}
