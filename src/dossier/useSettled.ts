import { useCallback, useState } from 'react';

/** Which of several pieces of work are done, by id; each may begin anew. */
export function useSettled() {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const onSettled = useCallback(
    (id: string, isSettled: boolean) =>
      setSettled((known) => {
        const next = new Set(known);
        if (isSettled) next.add(id);
        else next.delete(id);
        return next;
      }),
    [],
  );
  return { settled, onSettled };
}
