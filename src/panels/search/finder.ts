import { createStore } from 'zustand/vanilla';
import type { Belt } from '../../model/belt';
import type { SearchEngine, SearchHit } from '../../search/engine';
import { latest } from '../../search/latest';
import type { Actions } from '../../store/actions';
import type { BeltStore } from '../../store/store';
import { factsReady } from './factsReady';

const mostShown = 12;

/** What was asked last, and what came of it. */
export type Answer =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'ready';
      readonly query: string;
      readonly hits: readonly SearchHit[];
      readonly total: number;
      /** Nothing fits as it was typed; these come near it. */
      readonly near: boolean;
      /** False where readings or a part of the base map are missing. */
      readonly whole: boolean;
    };

export interface FinderState {
  readonly text: string;
  readonly open: boolean;
  /** On phones: whether the field covers the header. */
  readonly raised: boolean;
  /** Index of the active option; -1 while the field itself is. */
  readonly active: number;
  readonly answer: Answer;
}

const fresh: FinderState = { text: '', open: false, raised: false, active: -1, answer: { status: 'none' } };

/** Loads what searches these facts. */
export type EngineOf = (belt: Belt) => Promise<SearchEngine>;

export type Finder = ReturnType<typeof createFinder>;

/** The search field without its looks: what was typed, what was found, which option is active, and what choosing does. */
export function createFinder(
  { store, actions }: { readonly store: BeltStore; readonly actions: Actions },
  engineOf: EngineOf,
) {
  const state = createStore<FinderState>(() => fresh);
  const { getState, setState } = state;
  const engine = async () => engineOf(await factsReady(store));
  const ask = latest(async (query: string) => {
    const ready = await engine();
    return { query, whole: ready.whole, ...(await ready.search(query, mostShown)) };
  });

  /** Enter was pressed while the answer was on its way. */
  let entered = false;

  const hits = () => {
    const { answer } = getState();
    return answer.status === 'ready' ? answer.hits : [];
  };
  /** The map shows what stands in the open list. */
  const show = () => {
    const sited = getState().open ? hits() : [];
    actions.foundShown(
      sited.flatMap(({ id, name, position }) => (position === null ? [] : [{ id, name, position }])),
    );
  };
  const point = (active: number) => {
    setState({ active });
    const hit = hits()[active];
    actions.hovered(hit !== undefined && isSubject(hit) ? hit.id : null);
  };
  const isSubject = ({ id }: SearchHit) => !id.includes(':');

  async function look(text: string): Promise<void> {
    if (getState().answer.status !== 'ready') setState({ answer: { status: 'loading' } });
    try {
      const answer = await ask(text);
      if (answer === null || getState().text !== text) return;
      setState({ answer: { status: 'ready', ...answer }, active: -1 });
    } catch {
      if (getState().text === text) setState({ answer: { status: 'failed' }, active: -1 });
    }
    if (entered) choose(-1);
    else show();
  }

  function choose(index: number): void {
    const { answer, text, open } = getState();
    // Who presses Enter before the answer is there has it opened when it comes.
    entered =
      index < 0 && answer.status !== 'failed' && !(answer.status === 'ready' && answer.query === text);
    const hit = hits()[Math.max(0, index)];
    if (entered || hit === undefined || !open) return;
    close();
    setState({ raised: false });
    if (isSubject(hit)) actions.subjectChosen(hit.id);
    else if (hit.position !== null) actions.siteChosen(hit.position);
  }

  function close(): void {
    entered = false;
    setState({ open: false, active: -1 });
    actions.hovered(null);
    show();
  }

  function typed(text: string): void {
    entered = false;
    setState({ text, open: true, active: -1 });
    if (text.trim() === '') {
      setState({ answer: fresh.answer });
      show();
    } else void look(text);
  }

  return {
    state,
    /** The engine is on its way before the first letter is typed. */
    focused: () => {
      engine().catch(() => undefined);
      if (getState().text !== '') typed(getState().text);
    },
    /** A text was typed; half a word of an input method is kept without being looked for. */
    typed,
    composing: (text: string) => setState({ text }),
    retried: () => void look(getState().text),
    /** Goes up or down in the list; past its ends the field itself is active. */
    moved: (by: 1 | -1) => {
      const count = hits().length;
      if (count === 0) return;
      if (getState().open) point(((getState().active + 1 + by + count + 1) % (count + 1)) - 1);
      else {
        setState({ open: true });
        point(by === 1 ? 0 : count - 1);
        show();
      }
    },
    movedTo: (end: 'first' | 'last') => point(end === 'first' ? 0 : hits().length - 1),
    /** Opens the option, or the best one where none (-1) is active. */
    chosen: choose,
    closed: close,
    cleared: () => typed(''),
    raised: (raised: boolean) => {
      setState({ raised });
      if (!raised) close();
    },
  };
}
