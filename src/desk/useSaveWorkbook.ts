import { useState } from 'react';
import { causeOf } from '../model/cause';
import type { RawFacts } from '../model/facts';
import { useAnnounce } from '../ui/Announcer';
import { useDeskState, useDeskTexts } from './context';
import { saveWorkbook } from './saveWorkbook';

/** Makes a workbook of facts, one at a time; says aloud that it is being made, and why it was not. */
export function useSaveWorkbook() {
  const { start } = useDeskTexts();
  const announce = useAnnounce();
  const version = useDeskState(({ published }) =>
    published.status === 'ready' ? published.published.version : null,
  );
  const [making, setMaking] = useState(false);
  const [cause, setCause] = useState<string | null>(null);
  const make = async (raw: RawFacts, name?: string) => {
    if (making) return;
    setMaking(true);
    setCause(null);
    announce(start.making);
    try {
      await saveWorkbook(raw, version, name);
    } catch (error) {
      setCause(causeOf(error));
      announce(start.notMade(causeOf(error)));
    } finally {
      setMaking(false);
    }
  };
  return { making, failed: cause === null ? '' : start.notMade(cause), make };
}
