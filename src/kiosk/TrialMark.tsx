import { kioskTexts } from '../i18n/kiosk';
import { languages, languageTag } from '../i18n/language';
import { mapStatements } from '../i18n/mapStatements';
import { useKiosk, useKioskTexts } from './useKiosk';

/** While nothing has been decided about showing the map in public, the screen says so, in both languages. */
export function TrialMark() {
  const { frame } = useKioskTexts();
  const decided = useKiosk(({ settings }) => settings.exhibition !== null);
  // A build for a hall says it with the map itself.
  if (decided || mapStatements.zh !== undefined) return null;
  return (
    <aside className="trial" aria-label={frame}>
      {languages.map((language) => (
        <span key={language} lang={languageTag[language]}>
          {kioskTexts[language].trial}
        </span>
      ))}
    </aside>
  );
}
