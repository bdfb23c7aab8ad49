import { useMessages } from '../../store/hooks';
import './skeleton.css';

const zones = ['da-chuangzhi', 'binjiang', 'da-chuanggu', 'huan-tongji', 'fuxing-island'] as const;

/** The overview's outline while the facts are on their way: the page does not jump when they come. */
export function OverviewSkeleton() {
  const { title, place, panel } = useMessages();
  return (
    <div className="page" aria-busy="true">
      <p className="overline">{place}</p>
      <h1 className="page-title">{title}</h1>
      <p className="visually-hidden">{panel.status.loading}</p>
      <div aria-hidden="true">
        <div className="bone bone-text" />
        <div className="bone bone-text bone-short" />
        <div className="skeleton-figures">
          <div className="bone bone-figure" />
          <div className="bone bone-figure" />
          <div className="bone bone-figure" />
        </div>
        {zones.map((zone) => (
          <div key={zone} className="skeleton-zone">
            <span className="disc" style={{ background: `var(--zone-${zone})` }} />
            <div className="bone bone-name" />
            <div className="bone bone-text" />
          </div>
        ))}
      </div>
    </div>
  );
}
