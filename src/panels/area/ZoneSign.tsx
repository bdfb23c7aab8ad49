import type { ZoneSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { PageTitle } from '../../parts/PageTitle';
import { KeepButton } from '../../parts/shortlist/KeepButton';
import { BilingualName } from '../../ui/BilingualName';
import { Breadcrumb } from '../records/Breadcrumb';
import '../records/page.css';
import '../records/pageHead.css';

/** The head of a zone's page as a wayfinding sign in the zone's hue: number and name. */
export function ZoneSign({ subject: { id, name, record } }: { readonly subject: ZoneSubject }) {
  const { belt, language, messages } = useReading();
  const above = record.parent ?? record.memberOf[0];
  const crumbs =
    record.role === 'zone' || above === undefined
      ? []
      : [{ id: above, label: belt.areaName(above)[language] }];
  return (
    <header>
      <div className="page-ways">
        <Breadcrumb crumbs={crumbs} />
        <KeepButton id={id} name={name[language]} />
      </div>
      <div className="sign" data-role={record.role} data-id={id}>
        {record.order > 0 && (
          <span className="sign-number" aria-hidden="true">
            {record.order}
          </span>
        )}
        <div>
          <p className="sign-role">{messages.words.zoneRoles[record.role]}</p>
          <PageTitle className="page-title">
            <BilingualName name={name} language={language} />
          </PageTitle>
        </div>
      </div>
    </header>
  );
}
