import { pageNames, siteName } from '../../store/pageName';
import { PageHead } from '../records/PageHead';

export default function SitePage({ id }: { readonly id: string }) {
  return (
    <article className="page">
      <PageHead name={siteName(id) ?? pageNames('site')} crumbs={[]} />
    </article>
  );
}
