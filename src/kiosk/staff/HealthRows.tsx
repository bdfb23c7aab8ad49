import { use } from 'react';
import type { StaffTexts } from '../../i18n/messages/zh-staff';
import { useBeltState } from '../../store/hooks';
import type { Incident, IncidentKind } from '../../store/session';
import { clockTime, inDaysAndHours, memoryShare } from './amounts';
import { Rows } from './Rows';
import type { Health } from './readHealth';

interface Props {
  readonly reading: Promise<Health>;
  readonly incidents: readonly Incident[];
  readonly texts: StaffTexts;
}

const updates: readonly IncidentKind[] = ['update-applied', 'update-refused', 'update-rolled-back'];

/** How the page and its machine were at the moment of reading; the rest of the page does not wait for it. */
export function HealthRows({ reading, incidents, texts }: Props) {
  const health = use(reading);
  const mapState = useBeltState(({ session }) => session.mapState);
  const { health: words, incidents: log } = texts;
  const known = (value: string | null) => value ?? words.unknown;
  const update = incidents.findLast(({ kind }) => updates.includes(kind));
  const { width, height, ratio } = health.screen;
  return (
    <>
      <Rows
        rows={[
          [words.app, known(health.app)],
          [words.facts, health.facts],
          [words.factsDate, known(health.factsDate)],
          [words.uptime, inDaysAndHours(health.uptime, words)],
          [words.map, words.mapStates[mapState]],
          [words.renderer, known(health.renderer)],
          [words.lost, words.lostTimes(incidents.filter(({ kind }) => kind === 'context-lost').length)],
          [words.worker, words.workerStates[health.worker]],
          [
            words.update,
            update === undefined
              ? words.none
              : `${log.kinds[update.kind]} ${update.detail} (${clockTime(new Date(update.at))})`,
          ],
          [words.memory, known(health.memory && memoryShare(health.memory))],
          [words.storage, known(health.storage && memoryShare(health.storage))],
          [words.screen, words.screenSize(width, height, ratio)],
        ]}
      />
      <p className="staff-note">{words.readAt(clockTime(health.at))}</p>
    </>
  );
}
