import type { SiteReport } from '../../analysis/report';
import type { Language } from '../../i18n/language';
import { siteTexts } from '../../i18n/site';
import type { NavEntry } from '../records/SectionNav';

/** The sections of a report in their order. */
export function siteNav(report: SiteReport, language: Language): NavEntry[] {
  const { onFoot, nearest, industries, metro, plans, method } = siteTexts[language];
  return [
    { id: 'on-foot', label: onFoot.title },
    { id: 'nearest', label: nearest.title },
    { id: 'industries', label: industries.title, count: report.industries.length },
    { id: 'metro', label: metro.title, count: report.metro.length },
    { id: 'plans', label: plans.title },
    { id: 'method', label: method.title },
  ];
}
