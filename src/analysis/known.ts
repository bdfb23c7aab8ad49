import type { SiteReport } from './report';

type Missing = Pick<SiteReport, 'missing'>;

/** Without the waters no walk is given at all, so that nothing walked to can be counted: not even to nought. */
export const areWalksKnown = ({ missing }: Missing): boolean => !missing.includes('water');

/** A ride needs the walk to a station, the stations and the tracks between them. */
export const areRidesKnown = (report: Missing): boolean =>
  areWalksKnown(report) &&
  !report.missing.includes('metro-stations') &&
  !report.missing.includes('metro-lines');
