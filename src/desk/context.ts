import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { deskTexts } from '../i18n/desk';
import { useLanguage } from '../store/hooks';
import type { DeskActions } from './deskActions';
import type { DeskState, DeskStore } from './deskStore';

export interface DeskContext {
  readonly store: DeskStore;
  readonly actions: DeskActions;
}
export const DeskContext = createContext<DeskContext | null>(null);

export function useDesk(): DeskContext {
  const context = use(DeskContext);
  if (context === null) throw new Error('DeskContext is missing above this component');
  return context;
}
export const useDeskState = <T>(selector: (state: DeskState) => T): T => useStore(useDesk().store, selector);
export const useDeskTexts = () => deskTexts[useLanguage()];
