import { causeOf } from '../model/cause';
import { loadFacts } from '../model/load';
import { type Problem, wording } from '../model/problem';
import { pagesReady } from '../panels/pageRoom';
import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { isKiosk } from '../ui/mode';
import { setOwnType } from '../ui/ownType';

/** Loads the facts now and whenever they are asked for again. */
export function followFacts(
  store: BeltStore,
  actions: Actions,
  load: typeof loadFacts = loadFacts,
): () => void {
  // The door and the pages travel beside the facts, not before them.
  const bring = () => {
    const refuse = ({ file, problem }: Problem) => {
      actions.incidentNoted('update-refused', `data: ${file} ${problem.en}`);
      if (!isKiosk()) actions.notified({ kind: 'facts-kept', file, why: problem });
    };
    return Promise.all([
      load(refuse),
      import('../model/facts'),
      import('../model/belt'),
      import('../store/checkedScene'),
      pagesReady,
    ]).then(
      ([raw, { parseFacts }, { createBelt }, { checkedScene }]) => {
        performance.mark('facts-here');
        setOwnType();
        const { facts, problems } = parseFacts(raw);
        performance.mark('facts-checked');
        actions.factsLoaded(createBelt(facts), problems, checkedScene);
      },
      (error: unknown) => {
        setOwnType();
        actions.factsFailed(unreachable(error));
      },
    );
  };
  return store.subscribe(
    ({ session }) => session.facts.status,
    (status) => {
      if (status === 'loading') void bring();
    },
    { fireImmediately: true },
  );
}

function unreachable(error: unknown): Problem {
  const cause = causeOf(error);
  return {
    file: 'facts',
    record: null,
    field: null,
    ...wording(
      `资料文件读取失败（${cause}）`,
      `the file of facts could not be read (${cause})`,
      '请检查网络后重新装载；若仍不行，请联系本图的维护者',
      'check the network and load again; if it persists, tell whoever maintains this map',
    ),
  };
}
