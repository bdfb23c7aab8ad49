import type { CSSProperties } from 'react';
import { useMessages } from '../../store/hooks';
import { lineColours } from '../../theme/metroLines';
import './lines.css';

type LineStyle = CSSProperties & Record<'--line-ground' | '--line-figure', string>;

/** Metro lines as on their signs: the number on the official colour; said in words to a screen reader. */
export function LineDiscs({ lines }: { readonly lines: readonly string[] }) {
  const { records, panel } = useMessages();
  return (
    <span className="metro-lines">
      <span className="visually-hidden">{lines.map(records.stations.line).join(panel.separator)}</span>
      {lines.map((line) => {
        const { ground, figure } = lineColours(line);
        const style: LineStyle = { '--line-ground': ground, '--line-figure': figure };
        return (
          <span key={line} className="metro-line" style={style} aria-hidden="true">
            {line}
          </span>
        );
      })}
    </span>
  );
}
