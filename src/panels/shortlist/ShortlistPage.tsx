import { pageNames } from '../../store/pageName';
import { PageHead } from '../records/PageHead';

export default function ShortlistPage() {
  return (
    <article className="page">
      <PageHead name={pageNames('shortlist')} crumbs={[]} />
    </article>
  );
}
