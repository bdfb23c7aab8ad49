import { useBeltState, useMessages } from '../../store/hooks';
import { PageLink } from '../links';
import { Bookmark } from './Bookmark';
import './keep.css';

/** The way to the shortlist with the number of its entries; nothing while it is empty. */
export function ShortlistLink() {
  const { pages } = useMessages();
  const count = useBeltState(({ scene }) => scene.shortlist.length);
  const here = useBeltState(({ scene }) => scene.selected === 'shortlist');
  if (count === 0) return null;
  return (
    <PageLink page="shortlist" className={here ? 'shortlist-link shortlist-here' : 'shortlist-link'}>
      <Bookmark filled />
      <span className="shortlist-word">{pages.shortlist.name}</span>
      <span className="shortlist-count">{count}</span>
    </PageLink>
  );
}
