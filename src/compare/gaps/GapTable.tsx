import { type KeyboardEvent, useState } from 'react';
import { gapTexts } from '../../i18n/gaps';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { BilingualName } from '../../ui/BilingualName';
import { Disc } from '../../ui/Disc';
import { areaHue, areaNumber, hueStyle } from '../../wording/hue';
import { GroupHead } from '../region/GroupHead';
import { TableRegion } from '../region/TableRegion';
import { GapRowView } from './GapRowView';
import { GapTotals } from './GapTotals';
import { columnOf, countOf, district, type GapRow, gapGroups, type Matrix } from './matrix';

interface Props {
  readonly matrix: Matrix;
  /** The rows to show, of all that are counted. */
  readonly rows: readonly GapRow[];
}

/** The matrix. At most one cell is open; Esc closes it and gives the focus back to the cell. */
export function GapTable({ matrix, rows }: Props) {
  const { language } = useReading();
  const texts = gapTexts[language];
  const [open, setOpen] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    const cell = event.currentTarget.querySelector('.gap-cell[aria-expanded="true"]');
    setOpen(null);
    if (cell instanceof HTMLElement) cell.focus();
  };
  return (
    <TableRegion
      className="gaps-table"
      label={texts.region}
      caption={texts.caption}
      heads={
        <>
          <th scope="col">{texts.indicator}</th>
          {matrix.areas.map((area) => (
            <AreaHead key={area} area={area} matrix={matrix} />
          ))}
          <th scope="col" className="gaps-count">
            {texts.count}
          </th>
        </>
      }
      onKeyDown={onKeyDown}
    >
      {gapGroups.map((group) => {
        const inGroup = rows.filter((row) => row.group === group);
        if (inGroup.length === 0) return null;
        return (
          <tbody key={group}>
            <GroupHead columns={matrix.areas.length + 2}>{texts.groups[group]}</GroupHead>
            {inGroup.map((row) => (
              <GapRowView key={row.indicator.id} row={row} open={open} onOpen={setOpen} />
            ))}
          </tbody>
        );
      })}
      <GapTotals matrix={matrix} />
    </TableRegion>
  );
}

function AreaHead({ area, matrix }: { readonly area: string; readonly matrix: Matrix }) {
  const { belt, language } = useReading();
  const texts = gapTexts[language];
  const number = areaNumber(area, belt);
  const name = <BilingualName name={belt.areaName(area)} language={language} />;
  const { known, all } = countOf(columnOf(matrix, area));
  return (
    <th scope="col" style={hueStyle(areaHue(area, belt))}>
      {area === district ? (
        <span className="gaps-area">
          <Disc number={0} className="disc-small" />
          {name}
        </span>
      ) : (
        <SubjectLink id={area} className="gaps-area">
          <Disc number={number} className="disc-small" />
          {name}
        </SubjectLink>
      )}
      <span className="gaps-count" title={texts.countedSaid(known, all)}>
        {texts.counted(known, all)}
      </span>
    </th>
  );
}
