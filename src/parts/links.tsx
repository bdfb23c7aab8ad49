import type { MouseEvent, ReactNode } from 'react';
import { encodeScene } from '../store/codec';
import { useActions, useBeltState, useLanguage } from '../store/hooks';
import { isPage, type PageId } from '../store/pages';
import { defaultScene } from '../store/scene';

interface LinkProps {
  readonly className?: string;
  /** Said in place of the content, where the content alone does not name the target. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Real links, so that they can be copied and opened in a new tab; an ordinary click stays in the page. */
function useAddress(id: string | null): string {
  const language = useLanguage();
  const palette = useBeltState(({ scene }) => scene.palette);
  const labels = useBeltState(({ scene }) => scene.labels);
  const filter = useBeltState(({ scene }) => scene.filter);
  const shortlist = useBeltState(({ scene }) => scene.shortlist);
  const comparing = useBeltState(({ scene }) => scene.comparing);
  const carried = { language, palette, labels, filter, shortlist, comparing };
  return `?${encodeScene({ ...defaultScene, ...carried, selected: id })}`;
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Leads to a page of the panel that is no record; null is the overview. */
export function PageLink({ page, className, label, children }: LinkProps & { readonly page: PageId | null }) {
  const { overviewChosen, pageChosen } = useActions();
  return (
    <a
      className={className}
      href={useAddress(page)}
      aria-label={label}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        if (page === null) overviewChosen();
        else pageChosen(page);
      }}
    >
      {children}
    </a>
  );
}

/** Leads to a record, on the panel and on the map; while pointed at, the map shows which it is. */
export function SubjectLink({ id, className, label, children }: LinkProps & { readonly id: string }) {
  const { subjectChosen, pageChosen, hovered } = useActions();
  const leave = () => hovered(null);
  return (
    <a
      className={className}
      href={useAddress(id)}
      aria-label={label}
      onPointerEnter={() => hovered(id)}
      onPointerLeave={leave}
      onFocus={() => hovered(id)}
      onBlur={leave}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        if (isPage(id)) pageChosen(id);
        else subjectChosen(id);
      }}
    >
      {children}
    </a>
  );
}
