import type { AreaRecords } from '../../model/area-records';
import type { Subject } from '../../model/subject';
import { byIndustry, byKind, type SubjectGroup } from '../../parts/lists/grouping';
import type { PageId } from '../../store/pages';
import type { IconName } from '../../ui/iconPaths';
import type { Reading } from '../../wording/reading';

export type SectionKey =
  | 'companies'
  | 'platforms'
  | 'carriers'
  | 'universities'
  | 'projects'
  | 'plans'
  | 'programmes'
  | 'policies'
  | 'industries';

interface AreaSection {
  readonly key: SectionKey;
  readonly icon: IconName;
  readonly group: (subjects: readonly Subject[], reading: Reading) => SubjectGroup[];
  /** Where to look for what holds everywhere, when the area has none of its own. */
  readonly wide: PageId;
}

const plain = (subjects: readonly Subject[]): SubjectGroup[] => [{ key: 'all', label: '', subjects }];

/** Lists of an area page, in reading order. */
export const areaSections: readonly AreaSection[] = [
  { key: 'companies', icon: 'company', group: byIndustry, wide: 'directory' },
  { key: 'platforms', icon: 'platform', group: byIndustry, wide: 'directory' },
  { key: 'carriers', icon: 'carrier', group: plain, wide: 'directory' },
  { key: 'universities', icon: 'university', group: plain, wide: 'directory' },
  { key: 'projects', icon: 'project', group: byKind, wide: 'directory' },
  { key: 'plans', icon: 'plan', group: byKind, wide: 'plans' },
  { key: 'programmes', icon: 'programme', group: byKind, wide: 'programmes' },
  { key: 'policies', icon: 'policy', group: byKind, wide: 'policies' },
  { key: 'industries', icon: 'industry', group: plain, wide: 'industries' },
];

export const subjectsOf = (key: SectionKey, records: AreaRecords): readonly Subject[] => records[key];
