import { whereaboutsOf } from '../../analysis/whereabouts';
import { whereTexts } from '../../i18n/where';
import { useReading } from '../../parts/context';
import { useTransport } from '../../parts/stations/useTransport';
import { whereaboutsWords } from '../../parts/whereaboutsWords';
import './whereabouts.css';

/** Where a record lies, in words: distance and direction from a station and from its area, size or length. */
export default function WhereaboutsWords({ id }: { readonly id: string }) {
  const { belt, language } = useReading();
  const stations = useTransport(id);
  const subject = belt.subject(id);
  const where = subject === undefined ? null : whereaboutsOf(subject, belt, stations ?? []);
  if (where === null) return null;
  const { label, colon, zoneStands } = whereTexts[language];
  return (
    <dl className="facts whereabouts">
      <div className="fact">
        <dt>{label}</dt>
        <dd>
          <ul>
            {whereaboutsWords(where, language).map((words, index) => (
              <li key={words}>
                {subject?.type === 'zone' && index < where.seenFrom.length && `${zoneStands}${colon}`}
                {words}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}
