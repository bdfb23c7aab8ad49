import type { RowGroup } from './row';
import { around } from './rows/around';
import { counts } from './rows/counts';
import { figures } from './rows/figures';
import { industries } from './rows/industries';
import { known } from './rows/known';
import { own } from './rows/own';
import { transport } from './rows/transport';
import { what } from './rows/what';

/** Everything that is compared, from top to bottom. A further row is a further entry in one of these. */
export const rowGroups: readonly RowGroup[] = [
  what,
  figures,
  transport,
  around,
  counts,
  industries,
  known,
  own,
];
