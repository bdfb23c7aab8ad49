import { Wordmark } from '../panels/header/Wordmark';
import { LanguageToggle } from '../parts/LanguageToggle';
import { useActions, useMessages, useScene } from '../store/hooks';
import { paletteNames } from '../theme/palette';
import { ToggleGroup } from '../ui/ToggleGroup';
import { useDeskTexts } from './context';
import '../panels/header/header.css';

/** Whose page this is, its language and looks, and the way to what is published. */
export function DeskHeader() {
  const texts = useDeskTexts();
  const { header } = useMessages().panel;
  const { language, palette } = useScene();
  const actions = useActions();
  return (
    <header className="desk-header">
      <a className="desk-home" href="./" title={texts.toMap}>
        <Wordmark />
        <span className="visually-hidden">{texts.toMap}</span>
      </a>
      <div className="desk-looks">
        <ToggleGroup
          label={header.appearance}
          options={paletteNames.map((value) => ({ value, label: header.palettes[value] }))}
          value={palette}
          onChoose={actions.paletteChosen}
        />
        <LanguageToggle
          label={header.language}
          names={header.languages}
          value={language}
          onChoose={actions.languageChosen}
        />
      </div>
    </header>
  );
}
