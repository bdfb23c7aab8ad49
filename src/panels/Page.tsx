import { memo, Suspense } from 'react';
import { isSite } from '../model/site';
import type { Subject } from '../model/subject';
import { useReading } from '../parts/context';
import { PageOnItsWay } from '../parts/PageOnItsWay';
import { isPage, type PageId } from '../store/pages';
import { laterRoom } from '../ui/laterRoom';
import { DistrictPage } from './area/DistrictPage';
import { StructurePage } from './area/StructurePage';
import { ZonePage } from './area/ZonePage';
import { OverviewPage } from './overview/OverviewPage';
import { PlacePage } from './records/PlacePage';
import { PlanPage } from './records/PlanPage';
import { Problems } from './states/Problems';
import { UnknownPage } from './states/UnknownPage';
import { CollectionPage } from './wide/CollectionPage';

// Pages that an overview does not need come when they are asked for.
const later = {
  directory: laterRoom(() => import('./explore/DirectoryPage')),
  measure: laterRoom(() => import('./measure/MeasurePage')),
  uploads: laterRoom(() => import('./uploads/UploadsPage')),
  sources: laterRoom(() => import('./wide/SourcesPage')),
  shortlist: laterRoom(() => import('./shortlist/ShortlistPage')),
  takeaway: laterRoom(() => import('./takeaway/TakeawayPage')),
  industries: laterRoom(() => import('./wide/IndustriesPage')),
  indicators: laterRoom(() => import('./wide/IndicatorsPage')),
} as const;
const isLater = (page: PageId): page is keyof typeof later => page in later;
const siteRoom = laterRoom(() => import('./site/SitePage'));
const industryRoom = laterRoom(() => import('./records/IndustryPage'));
const observationRoom = laterRoom(() => import('./records/ObservationPage'));

/** The page of an id: the overview, a page of the panel, or a record of any type. */
export const Page = memo(function Page({ id }: { readonly id: string | null }) {
  const { belt } = useReading();
  if (id === null)
    return (
      <>
        <OverviewPage />
        <Problems />
      </>
    );
  if (isPage(id))
    return (
      <Suspense fallback={<PageOnItsWay />}>
        <WidePage page={id} />
      </Suspense>
    );
  if (isSite(id)) {
    const SitePage = siteRoom.present();
    return (
      <Suspense fallback={<PageOnItsWay />}>
        <SitePage id={id} key={id} />
      </Suspense>
    );
  }
  const subject = belt.subject(id);
  return subject === undefined ? (
    <UnknownPage />
  ) : (
    <Suspense fallback={<PageOnItsWay />}>
      <SubjectPage subject={subject} />
    </Suspense>
  );
});

function WidePage({ page }: { readonly page: PageId }) {
  if (isLater(page)) {
    const LaterPage = later[page].present();
    return <LaterPage />;
  }
  switch (page) {
    case 'yangpu':
      return <DistrictPage />;
    case 'compare':
    case 'weights':
    case 'targets':
    case 'gaps':
    case 'dossier':
      return null;
    default:
      return <CollectionPage collection={page} />;
  }
}

function SubjectPage({ subject }: { readonly subject: Subject }) {
  switch (subject.type) {
    case 'zone':
      return <ZonePage subject={subject} />;
    case 'structure':
      return <StructurePage subject={subject} />;
    case 'place':
      return <PlacePage subject={subject} />;
    case 'plan':
      return <PlanPage subject={subject} />;
    case 'industry': {
      const IndustryPage = industryRoom.present();
      return <IndustryPage subject={subject} />;
    }
    case 'observation': {
      const ObservationPage = observationRoom.present();
      return <ObservationPage subject={subject} />;
    }
  }
}
