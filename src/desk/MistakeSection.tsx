import { useState } from 'react';
import { calendarDay } from '../model/calendar';
import { useLanguage } from '../store/hooks';
import { save } from '../takeaway/save';
import { useAnnounce } from '../ui/Announcer';
import { Icon } from '../ui/Icon';
import { useDisclosure } from '../ui/useDisclosure';
import { useDeskState, useDeskTexts } from './context';
import { MistakeGroups } from './MistakeGroups';
import { mistakesCsv, mistakesText } from './mistakeList';

/** What was not taken, sheet by sheet, and the ways to carry the list away. Remarks hold nothing back and stand folded. */
export function MistakeSection() {
  const { mistakes: texts } = useDeskTexts();
  const language = useLanguage();
  const announce = useAnnounce();
  const opened = useDeskState((state) => state.opened);
  const [said, setSaid] = useState('');
  const fold = useDisclosure();
  if (opened === null) return null;
  const { mistakes, remarks } = opened;
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const copy = async () => {
    try {
      // On a page that came over plain http there is no clipboard at all.
      await navigator.clipboard.writeText(mistakesText(mistakes, language));
      say(texts.copied);
    } catch {
      say(texts.notCopied);
    }
  };
  const download = () =>
    save(
      `mistakes-${calendarDay(new Date())}.csv`,
      new Blob([mistakesCsv(mistakes, language, texts.headings)], { type: 'text/csv' }),
    );
  return (
    <section className="desk-section" aria-labelledby="desk-mistakes">
      <h2 id="desk-mistakes">
        {texts.title} <span className="desk-count">{mistakes.length}</span>
      </h2>
      {mistakes.length === 0 ? (
        <p className="desk-fine">
          <Icon name="check" />
          {texts.none}
        </p>
      ) : (
        <>
          <p>{texts.count(mistakes.length)}</p>
          <div className="desk-acts">
            <button type="button" className="button" onClick={download}>
              <Icon name="save" />
              {texts.save}
            </button>
            <button type="button" className="button" onClick={() => void copy()}>
              {texts.copy}
            </button>
            <span className="desk-aside">{said}</span>
          </div>
          <MistakeGroups mistakes={mistakes} />
        </>
      )}
      {remarks.length > 0 && (
        <div className="desk-remarks">
          <button {...fold.buttonProps} className="desk-fold">
            <Icon name="chevron" />
            {texts.remarks(remarks.length)}
          </button>
          <div {...fold.regionProps} hidden={!fold.open}>
            {fold.open && <MistakeGroups mistakes={remarks} />}
          </div>
        </div>
      )}
    </section>
  );
}
