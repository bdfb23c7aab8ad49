import { useReading } from '../../parts/context';
import { PageLink } from '../../parts/links';
import { PageTitle } from '../../parts/PageTitle';
import { Breadcrumb } from '../records/Breadcrumb';

/** For an id that no record has, such as one from an old step in the browser's history. */
export function UnknownPage() {
  const { messages } = useReading();
  return (
    <article className="page">
      <Breadcrumb crumbs={[]} />
      <PageTitle className="page-title">{messages.panel.unknownRecord}</PageTitle>
      <p className="lead">{messages.panel.unknownRecordText}</p>
      <PageLink page="directory" className="more">
        {messages.pages.directory.name}
      </PageLink>
    </article>
  );
}
