import type { NearStation } from '../../analysis/stations';
import { useReading } from '../../parts/context';
import { Section } from '../records/Section';

/** Metro stations inside and around an area. */
export function Transport({ stations }: { readonly stations: readonly NearStation[] | null }) {
  const { language, messages } = useReading();
  const { sections, stations: texts, emptyTransport, noStation } = messages.records;
  return (
    <Section
      id="transport"
      title={sections.transport}
      icon="station"
      {...(stations === null ? {} : { count: stations.length })}
    >
      {stations === null || stations.length === 0 ? (
        <p className="empty">{stations === null ? emptyTransport : noStation}</p>
      ) : (
        <table className="stations">
          <thead>
            <tr>
              <th scope="col">{texts.station}</th>
              <th scope="col">{texts.lines}</th>
              <th scope="col">{texts.distance}</th>
            </tr>
          </thead>
          <tbody>
            {stations.map(({ id, name, lines, metres, inside }) => (
              <tr key={id}>
                <th scope="row">{name[language]}</th>
                <td>{lines.map(texts.line).join(messages.panel.separator)}</td>
                <td>{inside ? texts.inside : texts.metres(metres)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
