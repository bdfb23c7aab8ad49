import type { StaffTexts } from '../../i18n/messages/zh-staff';
import type { DayOfVisits } from '../visitDays';

interface Props {
  readonly visits: readonly DayOfVisits[];
  readonly texts: StaffTexts['visits'];
}

const most = 30;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How many came and how long the longest stayed, by day, newest first. */
export function VisitTable({ visits, texts }: Props) {
  const shown = visits.slice(-most).reverse();
  const long = (seconds: number) => texts.seconds(Math.floor(seconds / 60), seconds % 60);
  const rows = [
    ...shown.map((one) => ({ ...one, name: one.day })),
    {
      day: 'total',
      name: texts.total,
      visits: sum(shown.map((one) => one.visits)),
      touches: sum(shown.map((one) => one.touches)),
      longest: Math.max(0, ...shown.map((one) => one.longest)),
    },
  ];
  return (
    <section aria-labelledby="staff-visits">
      <h2 id="staff-visits">{texts.title}</h2>
      <p className="staff-note">{texts.note}</p>
      {shown.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table className="staff-table staff-counts">
          <thead>
            <tr>
              <th scope="col">{texts.day}</th>
              <th scope="col">{texts.visits}</th>
              <th scope="col">{texts.touches}</th>
              <th scope="col">{texts.longest}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, name, visits: count, touches, longest }) => (
              <tr key={day}>
                <th scope="row">{name}</th>
                <td>{count}</td>
                <td>{touches}</td>
                <td>{long(longest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
