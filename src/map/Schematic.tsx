import {
  sketchHeight as height,
  ribbonIds,
  sketchWidth as width,
  sketchX as x,
  sketchY as y,
} from '../model/sketch';
import { useActions, useBelt, useLanguage, useMessages, useTexts } from '../store/hooks';

const path = (line: readonly (readonly number[])[]): string =>
  line.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p).toFixed(1)} ${y(p).toFixed(1)}`).join('');

/** Names in Latin letters stand on two lines, so that neighbours keep apart. */
const linesOf = (name: string): readonly string[] => name.split(/(?<=[\s-])/);

/** A drawing of zones, corridor and belt from the same facts, for when there is no living map. Zones can be chosen. */
export function Schematic({ choosable }: { readonly choosable: boolean }) {
  const belt = useBelt();
  const text = useTexts();
  const language = useLanguage();
  const { map } = useMessages();
  const { subjectChosen } = useActions();
  const ribbons = ribbonIds.flatMap((id) => {
    const subject = belt?.subject(id);
    if (subject?.type !== 'structure' || subject.geometry === null) return [];
    const { geometry } = subject;
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return [{ id, kind: subject.record.kind, d: lines.map(path).join('') }];
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of SVG buttons has no HTML element of its own
    <svg className="schematic" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={map.schematic}>
      {/* River and island, as the poster of the first HTML has them. */}
      <use href="#poster-ground" />
      {belt?.zonesInOrder().map(({ id, name, geometry, record }) => {
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        const d = polygons.flatMap((rings) => rings.map((ring) => `${path(ring)}Z`)).join('');
        const choose = choosable
          ? {
              role: 'button',
              tabIndex: 0,
              'aria-label': map.openZone(text(name)),
              onClick: () => subjectChosen(id),
              onKeyDown: ({ key }: { key: string }) => {
                if (key === 'Enter' || key === ' ') subjectChosen(id);
              },
            }
          : {};
        return (
          <g key={id} style={{ color: `var(--zone-${id})` }} className="schematic-zone" {...choose}>
            <path d={d} />
            <text y={y(record.labelPoint)}>
              {linesOf(name[language]).map((line, index) => (
                <tspan key={line} x={x(record.labelPoint)} dy={index === 0 ? 0 : '1em'}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      {ribbons.map(({ id, kind, d }) => (
        <path
          key={id}
          d={d}
          className="schematic-ribbon"
          style={{ color: `var(--${kind === 'corridor' ? 'corridor' : 'belt'})` }}
        />
      ))}
    </svg>
  );
}
