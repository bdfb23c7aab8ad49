import type { StaffTexts } from '../../i18n/messages/zh-staff';
import type { Incident } from '../../store/session';
import { clockTime } from './amounts';

interface Props {
  readonly incidents: readonly Incident[];
  readonly texts: StaffTexts['incidents'];
  readonly onClear: () => void;
}

const most = 50;

/** What happened to the page, newest first; the detail is in whatever language it came. */
export function IncidentTable({ incidents, texts, onClear }: Props) {
  const shown = incidents
    .slice(-most)
    .map((incident, index) => ({ ...incident, index }))
    .reverse();
  return (
    <section className="staff-wide" aria-labelledby="staff-incidents">
      <h2 id="staff-incidents">{texts.title}</h2>
      {shown.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p className="staff-note">{texts.newest(shown.length)}</p>
          <table className="staff-table">
            <thead>
              <tr>
                <th scope="col">{texts.time}</th>
                <th scope="col">{texts.what}</th>
                <th scope="col">{texts.detail}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ at, kind, detail, index }) => (
                <tr key={index}>
                  <td className="staff-time">{clockTime(new Date(at))}</td>
                  <td>{texts.kinds[kind]}</td>
                  <td className="staff-detail">{detail}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" className="button" onClick={onClear}>
            {texts.clear}
          </button>
        </>
      )}
    </section>
  );
}
