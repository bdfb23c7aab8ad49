import type { LegendGroup } from '../takeaway/legend';
import { type Sign, signSize } from '../takeaway/signs';

/** What the signs of a map stand for, group by group. */
export function MapLegend({ groups }: { readonly groups: readonly LegendGroup[] }) {
  return (
    <dl className="plate-legend" data-furniture="">
      {groups.map(({ title, lines }) => (
        <div key={title}>
          <dt>{title}</dt>
          {lines.map(({ sign, text }) => (
            <dd key={text}>
              {sign.length > 0 && <SignDrawing sign={sign} />}
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function SignDrawing({ sign }: { readonly sign: Sign }) {
  return (
    <svg
      className="plate-sign"
      viewBox={`0 0 ${signSize.width} ${signSize.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {sign.map(({ path, fill, stroke, width, opacity, dash, at = [0, 0], scale = 1 }) => (
        <path
          key={`${path} ${fill} ${width}`}
          d={path}
          fill={fill ?? 'none'}
          stroke={stroke ?? 'none'}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
          opacity={opacity}
          strokeLinecap="round"
          strokeLinejoin="round"
          transform={`translate(${at[0]} ${at[1]}) scale(${scale})`}
        />
      ))}
    </svg>
  );
}
