import { pageNames } from '../../store/pageName';
import { PageHead } from '../records/PageHead';

export default function TakeawayPage() {
  return (
    <article className="page">
      <PageHead name={pageNames('takeaway')} crumbs={[]} />
    </article>
  );
}
