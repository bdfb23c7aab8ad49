import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { type Belt, createBelt } from '../../src/model/belt';
import { parseFacts, type RawFacts } from '../../src/model/facts';
import type { Problem } from '../../src/model/problem';
import { Header } from '../../src/panels/header/Header';
import { Panel } from '../../src/panels/Panel';
import { pagesReady } from '../../src/panels/pageRoom';
import { createActions } from '../../src/store/actions';
import { BeltContext } from '../../src/store/hooks';
import { defaultScene } from '../../src/store/scene';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

await pagesReady;

interface Wish {
  readonly page?: string | null;
  readonly language?: Language;
  readonly raw?: RawFacts;
  readonly belt?: Belt;
  readonly problems?: readonly Problem[];
  /** False leaves the facts on their way. */
  readonly facts?: boolean;
}

/** Header and panel on a page, with made-up facts unless others are given. */
export function openPanel({
  page = null,
  language = 'zh',
  raw,
  belt,
  problems = [],
  facts = true,
}: Wish = {}) {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  document.documentElement.lang = language;
  document.title = 'test';
  const store = createBeltStore({ ...defaultScene, language, selected: page });
  const actions = createActions(store);
  const known = belt ?? createBelt(parseFacts(raw ?? rawFixture()).facts);
  if (facts) actions.factsLoaded(known, problems);
  const view = render(
    <BeltContext value={{ store, actions }}>
      <Header />
      <main>
        <Panel />
      </main>
      <section id="map" aria-label="map">
        <button type="button">on the map</button>
      </section>
    </BeltContext>,
  );
  return {
    ...view,
    store,
    actions,
    belt: known,
    user: userEvent.setup(),
    scene: () => store.getState().scene,
  };
}

/** A page that comes when it is asked for stands once it has its title. */
export const arrived = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 1 });

/** A page that came late hears of changes only a moment after it stands: this waits for that moment. */
export const settled = (): Promise<void> => act(async () => undefined);

/** Nothing that axe finds wrong in the document, colour contrast apart (no layout in jsdom). */
export async function expectNoBarrier(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}
