import { shortlistTexts } from '../../i18n/shortlist';
import { PageLink } from '../../parts/links';
import { Bookmark } from '../../parts/shortlist/Bookmark';
import { useLanguage } from '../../store/hooks';
import { ChooseSite } from '../site/ChooseSite';

/** Nothing is kept yet: how to begin. */
export function EmptyList() {
  const texts = shortlistTexts[useLanguage()];
  return (
    <section className="shortlist-empty" aria-labelledby="shortlist-empty">
      <h2 id="shortlist-empty">
        <Bookmark filled={false} />
        {texts.empty}
      </h2>
      <ol>
        {texts.emptyAdvice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ol>
      <PageLink page={null} className="more">
        {texts.toZones}
      </PageLink>
      <ChooseSite />
    </section>
  );
}
