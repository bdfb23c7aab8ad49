import { useState } from 'react';
import { useStore } from 'zustand';
import { LanguageToggle } from '../parts/LanguageToggle';
import { useActions, useMessages, useScene } from '../store/hooks';
import { type PaletteName, paletteNames } from '../theme/palette';
import { Icon } from '../ui/Icon';
import { Sign } from '../ui/Sign';
import { BarButton } from './BarButton';
import { kioskState } from './state';
import { TakeDialog } from './TakeDialog';
import { useKiosk, useKioskTexts } from './useKiosk';
import { kioskControls } from './visitor';
import './bar.css';

const next = (palette: PaletteName): PaletteName =>
  paletteNames[(paletteNames.indexOf(palette) + 1) % paletteNames.length] ?? 'day';

/** Always at the lower edge while someone is here: out, language, looks, reach, and the way to one's own phone. */
export function KioskBar() {
  const texts = useKioskTexts();
  const { header } = useMessages().panel;
  const { language, palette } = useScene();
  const { languageChosen, paletteChosen } = useActions();
  const { startAgain } = useStore(kioskControls);
  const address = useKiosk(({ settings }) => settings.publicAddress);
  const larger = useKiosk((state) => state.largeText);
  const low = useKiosk((state) => state.lowReach);
  const [taking, setTaking] = useState(false);
  return (
    <nav className="kiosk-bar" aria-label={texts.bar}>
      <BarButton
        className="bar-again"
        sign={<Icon name="again" />}
        word={texts.startAgain}
        onPress={startAgain}
      />
      <LanguageToggle
        className="bar-languages"
        label={texts.language}
        names={header.languages}
        value={language}
        onChoose={languageChosen}
      />
      <BarButton
        sign={<Sign name="larger" />}
        word={texts.larger}
        pressed={larger}
        onPress={() => kioskState.setState({ largeText: !larger })}
      />
      <BarButton
        sign={<Icon name="palette" />}
        word={texts.palette[palette]}
        label={texts.paletteLabel(texts.palette[palette], texts.palette[next(palette)])}
        onPress={() => paletteChosen(next(palette))}
      />
      <BarButton
        sign={<Sign name="low" />}
        word={texts.low}
        label={texts.lowLabel}
        pressed={low}
        onPress={() => kioskState.setState({ lowReach: !low })}
      />
      {address !== null && (
        <BarButton
          className="bar-take"
          sign={<Sign name="code" />}
          word={texts.take}
          label={texts.takeLabel}
          onPress={() => setTaking(true)}
        />
      )}
      {taking && address !== null && <TakeDialog address={address} onClose={() => setTaking(false)} />}
    </nav>
  );
}
