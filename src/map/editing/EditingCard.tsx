import { use, useCallback } from 'react';
import { useStore } from 'zustand';
import type { RawFacts } from '../../model/facts';
import { BeltContext, useBelt } from '../../store/hooks';
import { EditList } from './EditList';
import { editing } from './editing';
import { FinishForm } from './FinishForm';
import { holdEditing } from './holdEditing';
import { PickRecord } from './PickRecord';
import { WorkPane } from './WorkPane';
import './editing.css';

interface Props {
  /** The facts that the edits are applied to; the belt of the page has the edits in it. */
  readonly raw: RawFacts;
}

/**
 * Editing on the map: choose a record, change it, say who checked it. While it is on the page, the living map has the
 * tools; what was edited stands in `editing` as `list.present`.
 */
export default function EditingCard({ raw }: Props) {
  const context = use(BeltContext);
  const belt = useBelt();
  const work = useStore(editing, (state) => state.work);
  const finishing = useStore(editing, (state) => state.finishing);
  const hold = useCallback(() => (context === null ? undefined : holdEditing(context)), [context]);
  return (
    <div className="editing" tabIndex={-1} ref={hold}>
      {belt !== null && work === null && <PickRecord belt={belt} />}
      {belt !== null && work !== null && !finishing && <WorkPane belt={belt} work={work} />}
      {belt !== null && work !== null && finishing && <FinishForm belt={belt} work={work} raw={raw} />}
      {belt !== null && work === null && <EditList belt={belt} />}
    </div>
  );
}
