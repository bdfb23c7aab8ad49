import { siteTexts } from '../../i18n/site';
import { useLanguage } from '../../store/hooks';
import { useAnnounce } from '../../ui/Announcer';
import { type Span, spans } from './nearSpans';

interface Props {
  readonly span: Span;
  /** Null where it is not known what can be walked to. */
  readonly counts: ReadonlyMap<Span, number | null>;
  readonly onChoose: (span: Span) => void;
}

/** The four spans with their counts, one of them chosen: at once the figures and the switch. */
export function SpanButtons({ span, counts, onChoose }: Props) {
  const { onFoot } = siteTexts[useLanguage()];
  const announce = useAnnounce();
  const wordOf = (each: Span) => (each === 'kilometre' ? onFoot.kilometre : onFoot.within(each));
  return (
    <fieldset className="spans">
      <legend className="visually-hidden">{onFoot.choose}</legend>
      {spans.map((each) => {
        const count = counts.get(each) ?? null;
        const said = count === null ? onFoot.shownUnknown(wordOf(each)) : onFoot.shown(count, wordOf(each));
        return (
          <button
            key={each}
            type="button"
            className="span"
            aria-pressed={each === span}
            onClick={() => {
              onChoose(each);
              announce(said);
            }}
          >
            <span className="span-word">{wordOf(each)}</span>{' '}
            <span className="span-count">
              <span aria-hidden="true">{count ?? '–'}</span>
              <span className="visually-hidden">
                {count === null ? onFoot.notKnown : onFoot.count(count)}
              </span>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
