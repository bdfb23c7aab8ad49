import { uploadsTexts } from '../../i18n/uploads';
import { useReading } from '../../parts/context';
import type { PlacedFeature } from '../../uploads/upload';

/** How many features lie in each zone, as bars on one scale. */
export function ZoneCounts({ features }: { readonly features: readonly PlacedFeature[] }) {
  const { belt, language } = useReading();
  const { zones: texts } = uploadsTexts[language];
  const inZone = (id: string) => features.filter(({ zones }) => zones.includes(id)).length;
  const rows = [
    ...belt
      .zonesInOrder()
      .map(({ id, name }) => ({ id, name: name[language], count: inZone(id), hue: `var(--zone-${id})` })),
    {
      id: 'outside',
      name: texts.outside,
      count: features.filter(({ zones }) => zones.length === 0).length,
      hue: 'var(--ink-faint)',
    },
  ];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="zone-counts">
      <caption className="visually-hidden">{texts.title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{texts.zone}</th>
          <th scope="col">{texts.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count, hue }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              {count > 0 && (
                <span className="zone-bar" style={{ inlineSize: `${(count / most) * 100}%`, color: hue }} />
              )}
              <span className="zone-count">{count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
