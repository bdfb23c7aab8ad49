import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { defaultScene, type Scene } from './scene';
import { freshSession, type Session } from './session';

export interface BeltState {
  readonly scene: Scene;
  readonly session: Session;
}

/** One store for the whole app; tests make their own. */
export const createBeltStore = (scene: Scene = defaultScene) =>
  createStore<BeltState>()(subscribeWithSelector(() => ({ scene, session: freshSession })));

export type BeltStore = ReturnType<typeof createBeltStore>;
