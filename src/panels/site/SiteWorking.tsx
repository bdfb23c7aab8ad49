import { siteTexts } from '../../i18n/site';
import { useLanguage } from '../../store/hooks';
import type { SiteState } from '../../store/session';
import '../states/skeleton.css';

/** The outline of the report while it is being worked out; when it is there, a screen reader hears so. */
export function SiteWorking({ status }: { readonly status: SiteState['status'] }) {
  const { plain } = siteTexts[useLanguage()];
  const working = status === 'working';
  return (
    <>
      <p role="status" className={working ? 'site-working' : 'visually-hidden'}>
        {working ? plain.working : status === 'ready' ? plain.ready : ''}
      </p>
      {working && (
        <div aria-hidden="true">
          <p className="aside">{plain.workingNote}</p>
          <div className="skeleton-figures">
            <div className="bone bone-figure" />
            <div className="bone bone-figure" />
            <div className="bone bone-figure" />
          </div>
          {['onFoot', 'nearest', 'metro'].map((part) => (
            <div key={part} className="site-bones">
              <div className="bone bone-name" />
              <div className="bone bone-text" />
              <div className="bone bone-text" />
              <div className="bone bone-text bone-short" />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
