import { useReading } from '../../parts/context';
import { FigureList } from '../../parts/figures/FigureList';
import { observationView } from '../../wording/figures';
import { Section } from './Section';

/** Observations of a single place, such as the deals of an exchange. */
export function PlaceObservations({ id }: { readonly id: string }) {
  const reading = useReading();
  const { belt, messages } = reading;
  const { observations } = belt.recordsIn(id);
  if (observations.length === 0) return null;
  return (
    <Section id="indicators" title={messages.records.sections.indicators} icon="indicator">
      <FigureList layout="list" views={observations.map((subject) => observationView(subject, reading))} />
    </Section>
  );
}
