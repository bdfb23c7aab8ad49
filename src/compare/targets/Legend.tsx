import type { ReactNode } from 'react';
import { targetTexts } from '../../i18n/targets';
import { useReading } from '../../parts/context';
import { MarkSign, markShapes } from './MarkShape';

/** What the signs and lines of the charts mean. */
export function Legend() {
  const texts = targetTexts[useReading().language].timeline;
  const lines = [
    { key: 'bar', sign: <rect className="plate-bar" x="1" y="3" width="26" height="8" /> },
    { key: 'open', sign: <rect className="plate-bar plate-bar-open" x="1" y="3" width="26" height="8" /> },
    { key: 'beyond', sign: <path className="plate-arrow" d="M12 1L20 7L12 13" /> },
  ] as const;
  return (
    <ul className="plate-legend" aria-label={texts.legend}>
      {lines.map(({ key, sign }) => (
        <li key={key}>
          <LineSign>{sign}</LineSign>
          {texts.signs[key]}
        </li>
      ))}
      {markShapes.map((shape) => (
        <li key={shape}>
          <MarkSign shape={shape} />
          {texts.signs[shape]}
        </li>
      ))}
      <li>
        <LineSign>
          <line className="line-today" x1="14" x2="14" y1="0" y2="14" />
        </LineSign>
        {texts.today}
      </li>
      <li>
        <LineSign>
          <line className="line-as-of" x1="14" x2="14" y1="0" y2="14" />
        </LineSign>
        {texts.asOf}
      </li>
    </ul>
  );
}

const LineSign = ({ children }: { readonly children: ReactNode }) => (
  <svg className="line-sign" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
    {children}
  </svg>
);
