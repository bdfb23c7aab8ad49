/**
 * Asks one question at a time. Of those that come in meanwhile only the newest is asked; whoever asked another gets
 * null, and so does whoever was overtaken while the answer was on its way.
 */
export function latest<Q, A>(ask: (question: Q) => Promise<A>): (question: Q) => Promise<A | null> {
  let newest = 0;
  let busy: Promise<unknown> = Promise.resolve();
  return async (question) => {
    newest += 1;
    const mine = newest;
    const before = busy;
    const answer = before.catch(() => undefined).then(() => (mine === newest ? ask(question) : null));
    busy = answer;
    const found = await answer;
    return mine === newest ? found : null;
  };
}
