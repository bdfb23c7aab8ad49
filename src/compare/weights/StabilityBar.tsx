import type { CSSProperties } from 'react';
import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import type { Interval } from '../../scoring/intervals';
import type { Stability } from '../../scoring/stability';
import type { Method } from '../../scoring/table';
import type { Column } from '../column';
import { stabilityWords } from './words';
import './stability.css';

interface Props {
  readonly method: Method;
  /** Name of the criterion. */
  readonly criterion: string;
  readonly isOnly: boolean;
  readonly stability: Stability;
  readonly columns: readonly Column[];
}

/** Shares from 0 to 100 %: high bands where the present leader stays first, low ones where others are; and in words. */
export function StabilityBar({ method, criterion, isOnly, stability, columns }: Props) {
  const { language } = useReading();
  const texts = weightsTexts[language];
  const { intervals, leaders, rivals, share } = stability;
  const hueOf = (id: string | undefined) => columns.find((column) => column.id === id)?.view.hue;
  const hue = leaders.length === 1 ? hueOf(leaders[0]) : undefined;
  return (
    <div className="stability">
      <span className="stability-method">{texts.methods[method].name}</span>
      <span className="stability-bar" aria-hidden="true">
        {rivals.map(({ id, intervals: theirs }) =>
          theirs.map((interval) => (
            <Band key={`${id} ${interval.from}`} interval={interval} hue={hueOf(id)} />
          )),
        )}
        {intervals.map((interval) => (
          <Band key={interval.from} interval={interval} hue={hue} isLeading />
        ))}
        <span className="stability-now" style={bandStyle({ from: share, to: share }, undefined)} />
      </span>
      <p className="stability-words">
        {isOnly ? texts.stable.alone : stabilityWords(stability, criterion, columns, language)}
      </p>
    </div>
  );
}

type BandStyle = CSSProperties & Record<'--from' | '--to' | '--hue', string>;

const bandStyle = ({ from, to }: Pick<Interval, 'from' | 'to'>, hue: string | undefined): BandStyle => ({
  '--from': `${from}%`,
  '--to': `${to}%`,
  '--hue': hue ?? 'var(--ink)',
});

interface BandProps {
  readonly interval: Interval;
  readonly hue: string | undefined;
  readonly isLeading?: boolean;
}

const Band = ({ interval, hue, isLeading = false }: BandProps) => (
  <span className="stability-band" data-leading={isLeading} style={bandStyle(interval, hue)} />
);
