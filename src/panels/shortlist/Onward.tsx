import { shortlistTexts } from '../../i18n/shortlist';
import { PageLink } from '../../parts/links';
import { useLanguage } from '../../store/hooks';

/** Where the list leads: side by side, out of the house, on paper. */
export function Onward({ count }: { readonly count: number }) {
  const texts = shortlistTexts[useLanguage()];
  const ways = [
    { page: 'compare', name: texts.compare, note: texts.compareNote(count) },
    { page: 'takeaway', name: texts.takeaway, note: texts.takeawayNote },
    { page: 'dossier', name: texts.dossier, note: texts.dossierNote },
  ] as const;
  return (
    <nav className="onward" aria-label={texts.onward}>
      <ul>
        {ways.map(({ page, name, note }) => (
          <li key={page}>
            <PageLink page={page} className="onward-link">
              <span className="onward-name">{name}</span>
              <span className="onward-note">{note}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
