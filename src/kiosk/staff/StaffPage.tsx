import { useState } from 'react';
import { useStore } from 'zustand';
import { type Language, languageTag } from '../../i18n/language';
import { staffTexts } from '../../i18n/staff';
import { LanguageToggle } from '../../parts/LanguageToggle';
import { useLanguage } from '../../store/hooks';
import { kioskState } from '../state';
import { closeAfterRest, closeStaff } from './closing';
import { HealthPage } from './HealthPage';
import { NoPin } from './NoPin';
import { PinPad } from './PinPad';
import './staff.css';

/** Milliseconds without a touch: of the pad, which a visitor may have found, and of the open page. */
const rest = { pin: 30_000, open: 120_000 } as const;

const restingPin = (dialog: HTMLDialogElement) => opened(dialog, rest.pin);
const restingOpen = (dialog: HTMLDialogElement) => opened(dialog, rest.open);

function opened(dialog: HTMLDialogElement, milliseconds: number): () => void {
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('h1')?.focus();
  return closeAfterRest(milliseconds);
}

/** For who looks after the screen: behind a PIN, over everything else, in a language of its own. */
export default function StaffPage() {
  const start = useLanguage();
  const [language, setLanguage] = useState<Language>(start);
  const isOpen = useStore(kioskState, ({ staff }) => staff === 'open');
  const guard = useStore(kioskState, ({ settings }) => settings.staff);
  const texts = staffTexts[language];
  return (
    <dialog
      className="staff"
      lang={languageTag[language]}
      aria-labelledby="staff-title"
      ref={isOpen ? restingOpen : restingPin}
      onCancel={(event) => {
        event.preventDefault();
        closeStaff();
      }}
    >
      <header className="staff-header">
        <h1 id="staff-title" tabIndex={-1}>
          {texts.title}
        </h1>
        <LanguageToggle
          label={texts.language}
          names={texts.languages}
          value={language}
          onChoose={setLanguage}
        />
        <button type="button" className="button" onClick={closeStaff}>
          {texts.close}
        </button>
      </header>
      {guard === null ? (
        <NoPin texts={texts} />
      ) : isOpen ? (
        <HealthPage language={language} />
      ) : (
        <PinPad guard={guard} texts={texts} onRight={() => kioskState.setState({ staff: 'open' })} />
      )}
    </dialog>
  );
}
