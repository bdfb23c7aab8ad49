import { freshnessTexts } from '../../i18n/freshness';
import { whyDated } from '../../model/freshness';
import type { Subject } from '../../model/subject';
import { useDisclosure } from '../../ui/useDisclosure';
import { datedWords } from '../../wording/dated';
import { useReading } from '../context';
import { DatedNote } from './DatedNote';
import './dated.css';

/** On a record's own page: the badge of a record past its shelf life, which says why when it is pressed. */
export function DatedMark({ subject }: { readonly subject: Subject }) {
  const { belt, language, messages, today } = useReading();
  const { open, buttonProps, regionProps } = useDisclosure();
  const why = whyDated(subject, today, belt.facts.shelfLives);
  if (why === null) return null;
  const texts = freshnessTexts[language];
  return (
    <>
      <button className="dated-mark" title={texts.mark} {...buttonProps}>
        <span className="badge">{messages.panel.stale}</span>
      </button>
      {open && (
        <fieldset className="citation-box dated-box" aria-label={texts.mark} {...regionProps}>
          <DatedNote why={datedWords(why, language)} />
        </fieldset>
      )}
    </>
  );
}
