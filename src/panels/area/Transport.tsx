import { Suspense } from 'react';
import type { NearStation } from '../../analysis/stations';
import type { Position } from '../../model/geometry';
import { useReading } from '../../parts/context';
import { laterRoom } from '../../ui/laterRoom';
import { Section } from '../records/Section';

const table = laterRoom(() => import('./StationTable'));

interface Props {
  /** Null while they are not known. */
  readonly stations: readonly NearStation[] | null;
  /** From where directions are told, WGS-84 [longitude, latitude]. */
  readonly from: Position;
}

/** Metro stations inside and around an area, or nearest to a place. */
export function Transport(props: Props) {
  const { sections } = useReading().messages.records;
  const StationTable = table.present();
  const count = props.stations?.length;
  return (
    <Section
      id="transport"
      title={sections.transport}
      icon="station"
      {...(count === undefined ? {} : { count })}
    >
      <Suspense>
        <StationTable {...props} />
      </Suspense>
    </Section>
  );
}
