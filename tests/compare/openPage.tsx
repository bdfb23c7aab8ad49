import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Belt } from '../../src/model/belt';
import { FactsContext } from '../../src/parts/context';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { defaultScene, type Scene } from '../../src/store/scene';
import type { MeasuresState } from '../../src/store/session';
import { createBeltStore } from '../../src/store/store';

/** A page of the atlas with these facts, in this Scene; measured where measures are given. */
export function openPage(page: ReactNode, belt: Belt, part: Partial<Scene>, measures?: MeasuresState) {
  const store = createBeltStore({ ...defaultScene, ...part });
  const actions = createActions(store);
  actions.factsLoaded(belt, []);
  if (measures !== undefined) actions.measured(measures);
  const view = render(
    <BeltContext value={{ store, actions }}>
      <FactsContext value={belt}>
        <main>{page}</main>
      </FactsContext>
    </BeltContext>,
  );
  return { ...view, actions, scene: () => store.getState().scene };
}
