import { createRoot } from 'react-dom/client';
import { createBelt } from '../../../src/model/belt';
import { parseFacts } from '../../../src/model/facts';
import { loadFacts } from '../../../src/model/load';
import { Header } from '../../../src/panels/header/Header';
import { searchEngine } from '../../../src/search/open';
import { createActions } from '../../../src/store/actions';
import { BeltContext } from '../../../src/store/hooks';
import { createBeltStore } from '../../../src/store/store';
import { generatedFacts } from '../searchRecords';
import '../../../src/app/app.css';

/** The header with its search over as many records as the address says, and nothing else. */
const count = Number(/\/(\d+)\/$/.exec(location.pathname)?.[1]);
const belt = createBelt(generatedFacts(parseFacts(await loadFacts()).facts, count));
const store = createBeltStore();
const actions = createActions(store);
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <BeltContext value={{ store, actions }}>
    <div className="app" data-arrangement="beside">
      <Header />
    </div>
  </BeltContext>,
);

/** For the bench to call. Times are milliseconds. */
const bench = {
  /** Until the first answer could be had. */
  async open(): Promise<number> {
    const start = performance.now();
    await searchEngine(belt);
    const time = performance.now() - start;
    actions.factsLoaded(belt, []);
    return time;
  },
  /** Until the answer is here, without anything being drawn. */
  async ask(query: string): Promise<{ time: number; total: number }> {
    const engine = await searchEngine(belt);
    const start = performance.now();
    const { total } = await engine.search(query, 12);
    return { time: performance.now() - start, total };
  },
  mark: (name: string) => void performance.mark(name),
};

declare global {
  interface Window {
    searchBench: typeof bench;
  }
}
window.searchBench = bench;
