import { kioskTexts } from '../i18n/kiosk';
import { useScene } from '../store/hooks';
import { sceneCode } from '../takeaway/qr';
import { coveredOf } from '../ui/covered';
import { Icon } from '../ui/Icon';
import { QrCode } from '../ui/QrCode';
import { Both } from './Both';
import { openModal } from './openModal';
import { sceneForPhone } from './sceneForPhone';
import './dialog.css';

interface Props {
  /** Where everyone finds the map. */
  readonly address: string;
  readonly onClose: () => void;
}

/** The view as a code for the visitor's own phone, and as an address to be read. */
export function TakeDialog({ address, onClose }: Props) {
  const scene = useScene();
  const map = document.querySelector('.map-canvas');
  const phone =
    map === null
      ? scene
      : sceneForPhone(scene, { covered: coveredOf(map), width: map.clientWidth, height: map.clientHeight });
  const { code, link } = sceneCode(phone, address);
  return (
    <dialog
      className="kiosk-dialog take"
      ref={openModal}
      aria-labelledby="take-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {code !== null && <QrCode {...code} label={`${kioskTexts.zh.code.alt} ${kioskTexts.en.code.alt}`} />}
      <div className="take-words">
        <h2 id="take-title">
          <Both of={(texts) => texts.code.title} className="asking-title" />
        </h2>
        <p>
          <Both of={(texts) => (code === null ? texts.code.tooLong : texts.code.note)} />
        </p>
        <p className="take-address">
          <Both of={(texts) => texts.code.address} className="take-address-word" />
          <span className="take-link" translate="no">
            {link}
          </span>
        </p>
        <button type="button" className="big-button big-button-first" onClick={onClose}>
          <Icon name="close" />
          <Both of={(texts) => texts.code.close} />
        </button>
      </div>
    </dialog>
  );
}
