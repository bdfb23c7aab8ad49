import { useId } from 'react';
import { gapTexts } from '../../i18n/gaps';
import { useReading } from '../../parts/context';
import { areaHue, hueStyle } from '../../wording/hue';
import { GapCell } from './GapCell';
import { GapDetail } from './GapDetail';
import { type Cell, countOf, type GapRow } from './matrix';

interface Props {
  readonly row: GapRow;
  /** Key of the open cell, of whatever row; null for none. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

const keyOf = ({ indicator }: GapRow, { area }: Cell): string => `${indicator.id} ${area}`;

/** A row of the matrix, and below it what one of its cells opens. */
export function GapRowView({ row, open, onOpen }: Props) {
  const { belt, language } = useReading();
  const texts = gapTexts[language];
  const id = useId();
  const { known, all } = countOf(row.cells);
  const opened = row.cells.find((cell) => keyOf(row, cell) === open);
  return (
    <>
      <tr>
        <th scope="row">{row.indicator.name[language]}</th>
        {row.cells.map((cell) => {
          const key = keyOf(row, cell);
          return (
            <GapCell
              key={key}
              indicator={row.indicator}
              cell={cell}
              isOpen={key === open}
              controls={id}
              onToggle={() => onOpen(key === open ? null : key)}
            />
          );
        })}
        <td className="gaps-count">{texts.counted(known, all)}</td>
      </tr>
      {opened !== undefined && (
        <tr className="opened-row gaps-detail" style={hueStyle(areaHue(opened.area, belt))}>
          <td colSpan={row.cells.length + 2}>
            <div className="citation-box" id={id}>
              <GapDetail indicator={row.indicator} cell={opened} />
              <button type="button" className="text-button" onClick={() => onOpen(null)}>
                {texts.close}
              </button>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
