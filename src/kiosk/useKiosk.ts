import { useStore } from 'zustand';
import { kioskTexts } from '../i18n/kiosk';
import { useLanguage } from '../store/hooks';
import { type KioskState, kioskState } from './state';

/** Part of the screen's own state. */
export const useKiosk = <T>(selector: (state: KioskState) => T): T => useStore(kioskState, selector);

/** Texts of the screen in the language of the moment. */
export const useKioskTexts = () => kioskTexts[useLanguage()];
