import type { CSSProperties } from 'react';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { Disc } from '../../ui/Disc';
import { areaHue, areaNumber, hueStyle } from '../../wording/hue';
import './memberLine.css';

type LineStyle = CSSProperties & Record<'--line-hue', string>;

/** Members in their order as stops on a line, the line in the structure's own colour. */
export function MemberLine({
  structure,
  members,
}: {
  readonly structure: string;
  readonly members: readonly string[];
}) {
  const { belt, language } = useReading();
  const style: LineStyle = { '--line-hue': areaHue(structure, belt) };
  return (
    <ol className="line" style={style}>
      {members.map((id) => (
        <li key={id} className="stop" style={hueStyle(areaHue(id, belt))}>
          <SubjectLink id={id} className="stop-link">
            <Disc number={areaNumber(id, belt)} className="stop-disc" />
            <span className="stop-name">{belt.areaName(id)[language]}</span>
          </SubjectLink>
        </li>
      ))}
    </ol>
  );
}
