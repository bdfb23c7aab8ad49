import { headTexts } from '../../i18n/heads';
import type { Position } from '../../model/geometry';
import { siteId } from '../../model/site';
import { SubjectLink } from '../../parts/links';
import { useLanguage } from '../../store/hooks';
import { Icon } from '../../ui/Icon';
import './chooseSite.css';

interface Props {
  /** WGS-84 [longitude, latitude]. */
  readonly position: Position;
  /** What the point is: a place itself, or the label point of an area. */
  readonly of: 'place' | 'area';
}

/** Leads to the site report of a known point. */
export function SiteLink({ position, of }: Props) {
  const texts = headTexts[useLanguage()];
  return (
    <SubjectLink id={siteId(position)} className="site-link">
      <Icon name="pin" />
      <span className="site-link-word">{of === 'area' ? texts.aroundArea : texts.around}</span>
      <span className="site-link-note">{of === 'area' ? texts.aroundZone : texts.aroundNote}</span>
      <Icon name="chevron" className="entry-chevron" />
    </SubjectLink>
  );
}
