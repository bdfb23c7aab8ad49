import { freshnessTexts } from '../../i18n/freshness';
import { useLanguage } from '../../store/hooks';
import { PageLink } from '../links';

/** Why something is marked as dated, with the way to the shelf lives of all kinds of facts. */
export function DatedNote({ why }: { readonly why: string }) {
  const texts = freshnessTexts[useLanguage()];
  return (
    <p className="citation-note">
      {why} <PageLink page="sources">{texts.more}</PageLink>
    </p>
  );
}
