import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { messagesIn } from '../i18n/messages';
import type { Belt } from '../model/belt';
import type { Text } from '../model/text';
import type { Actions } from './actions';
import type { TakePicture } from './pictures';
import type { BeltState, BeltStore } from './store';

export interface BeltContext {
  readonly store: BeltStore;
  readonly actions: Actions;
}
export const BeltContext = createContext<BeltContext | null>(null);

/** Who draws the map also takes pictures of it; the app brings the two together. */
export const PictureContext = createContext<TakePicture>(() =>
  Promise.reject(new Error('No map is here to take a picture of')),
);
export const useTakePicture = (): TakePicture => useContext(PictureContext);

function useBeltContext(): BeltContext {
  const context = useContext(BeltContext);
  if (context === null) throw new Error('BeltContext is missing above this component');
  return context;
}

export const useActions = (): Actions => useBeltContext().actions;
export const useBeltState = <T>(selector: (state: BeltState) => T): T =>
  useStore(useBeltContext().store, selector);

export const useScene = () => useBeltState((state) => state.scene);
export const useLanguage = () => useBeltState((state) => state.scene.language);
export const useMessages = () => messagesIn(useLanguage());

/** The indexed facts, or null while they load or when they failed. */
export const useBelt = (): Belt | null =>
  useBeltState(({ session }) => (session.facts.status === 'ready' ? session.facts.belt : null));

/** Picks the text of the language of the moment. */
export function useTexts(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
