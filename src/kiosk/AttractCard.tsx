import { useStore } from 'zustand';
import { kioskTexts } from '../i18n/kiosk';
import { languages, languageTag } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import { useActions, useBelt } from '../store/hooks';
import { Sign } from '../ui/Sign';
import { areaHue, hueStyle } from '../wording/hue';
import { Both } from './Both';
import { StopMarks } from './StopMarks';
import { sourceWords } from './sourceWords';
import { useKiosk, useKioskTexts } from './useKiosk';
import { kioskControls } from './visitor';
import './attract.css';

/** While nobody is here: whose map this is, the stop of the tour in both languages, and the invitation to begin. */
export function AttractCard() {
  const texts = useKioskTexts();
  const belt = useBelt();
  const steps = useKiosk(({ tour }) => tour)?.steps ?? [];
  const index = useKiosk(({ step }) => step);
  const step = steps[index];
  const hue = belt === null || step?.shows == null ? 'var(--ink)' : areaHue(step.shows, belt);
  return (
    <main className="attract" aria-label={texts.frame} style={hueStyle(hue)}>
      <div className="attract-name">
        {languages.map((language) => (
          <span key={language} className={`attract-name-${language}`} lang={languageTag[language]}>
            {messagesIn(language).title}
          </span>
        ))}
      </div>
      <article className="attract-card" key={step?.id ?? ''}>
        <h1 className="attract-title">
          {languages.map((language) => (
            <span key={language} className={`attract-title-${language}`} lang={languageTag[language]}>
              {step?.title[language] ?? messagesIn(language).title}
            </span>
          ))}
        </h1>
        {languages.map((language) => (
          <p
            key={language}
            className={`attract-caption attract-caption-${language}`}
            lang={languageTag[language]}
          >
            {step?.caption[language] ?? messagesIn(language).pages.overview.lead}
          </p>
        ))}
        {step !== undefined &&
          belt !== null &&
          languages.map((language) => (
            <p key={language} className="attract-source" lang={languageTag[language]}>
              {kioskTexts[language].source(sourceWords(step.cites, belt, language))}
            </p>
          ))}
        {steps.length > 1 && <StopMarks steps={steps} index={index} />}
      </article>
      <Invitation />
    </main>
  );
}

/** The screen begins at any touch; these buttons do the same, the small ones in their language. */
function Invitation() {
  const { begin } = useStore(kioskControls);
  const { languageChosen } = useActions();
  return (
    <div className="invitation">
      <button type="button" className="begin" onClick={begin}>
        <Sign name="touch" />
        <Both of={(texts) => texts.begin} />
      </button>
      <div className="invitation-languages">
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            className="invitation-language"
            lang={languageTag[language]}
            onClick={() => {
              begin();
              languageChosen(language);
            }}
          >
            {messagesIn(language).panel.header.languages[language]}
          </button>
        ))}
      </div>
    </div>
  );
}
