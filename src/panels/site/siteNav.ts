import type { SiteReport } from '../../analysis/report';
import type { Language } from '../../i18n/language';
import { siteTexts } from '../../i18n/site';
import type { NavEntry } from '../records/SectionNav';

/** The sections of a report in their order. */
export function siteNav(report: SiteReport, language: Language): NavEntry[] {
  const { nav } = siteTexts[language];
  return [
    { id: 'on-foot', label: nav.onFoot },
    { id: 'nearest', label: nav.nearest },
    { id: 'industries', label: nav.industries, count: report.industries.length },
    { id: 'metro', label: nav.metro, count: report.metro.length },
    { id: 'plans', label: nav.plans },
    { id: 'method', label: nav.method },
  ];
}
