import { useStore } from 'zustand';
import { kioskTexts } from '../i18n/kiosk';
import { Both } from './Both';
import { Countdown } from './Countdown';
import { openModal } from './openModal';
import { useKiosk } from './useKiosk';
import { kioskControls } from './visitor';
import './dialog.css';

/** Nobody has touched the screen for a while: go on, or start again? Unanswered, the screen starts again by itself. */
export function AskingDialog() {
  const final = useKiosk((state) => state.final);
  const { goOn, startAgain } = useStore(kioskControls);
  return (
    <dialog
      className="kiosk-dialog asking"
      role="alertdialog"
      ref={openModal}
      aria-labelledby="asking-title"
      aria-describedby="asking-note"
      onCancel={(event) => {
        event.preventDefault();
        if (!final) goOn();
      }}
    >
      <Countdown />
      <div>
        <h2 id="asking-title">
          <Both of={({ asking }) => asking.title} className="asking-title" />
        </h2>
        <p id="asking-note">
          <Both of={({ asking }) => (final ? asking.final : asking.note)} />
        </p>
      </div>
      <div className="dialog-buttons">
        {!final && (
          <button type="button" className="big-button big-button-first" onClick={goOn}>
            <Both of={({ asking }) => asking.goOn} />
          </button>
        )}
        <button
          type="button"
          className={final ? 'big-button big-button-first' : 'big-button'}
          aria-label={`${kioskTexts.zh.asking.startAgain} ${kioskTexts.en.asking.startAgain}`}
          onClick={startAgain}
        >
          <Both of={({ asking }) => asking.startAgain} />
        </button>
      </div>
    </dialog>
  );
}
