import { useReading } from '../context';
import { Section } from '../records/Section';
import type { NearStation } from '../transport';

/** Metro stations inside and around an area. */
export function Transport({ stations }: { readonly stations: readonly NearStation[] | null }) {
  const { language, messages } = useReading();
  const { sections, stations: texts, emptyTransport } = messages.records;
  return (
    <Section
      id="transport"
      title={sections.transport}
      icon="station"
      {...(stations === null ? {} : { count: stations.length })}
    >
      {stations === null ? (
        <p className="empty">{emptyTransport}</p>
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
            {stations.map(({ station, lines, metres, inside }) => (
              <tr key={station.zh}>
                <th scope="row">{station[language]}</th>
                <td>{lines.join(messages.panel.separator)}</td>
                <td>{inside ? texts.inside : texts.metres(metres)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
