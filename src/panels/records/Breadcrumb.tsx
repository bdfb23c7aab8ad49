import { useReading } from '../../parts/context';
import { PageLink, SubjectLink } from '../../parts/links';
import type { PageId } from '../../store/pages';
import { Icon } from '../../ui/Icon';

export type Crumb =
  | { readonly page: PageId | null; readonly label: string }
  | { readonly id: string; readonly label: string };

/** The way back up, the overview first. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { messages } = useReading();
  return (
    <nav className="breadcrumb" aria-label={messages.records.breadcrumb}>
      <Icon name="back" />
      <ol>
        {[{ page: null, label: messages.pages.overview.name }, ...crumbs].map((crumb) => (
          <li key={crumb.label}>
            {'page' in crumb ? (
              <PageLink page={crumb.page}>{crumb.label}</PageLink>
            ) : (
              <SubjectLink id={crumb.id}>{crumb.label}</SubjectLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
