import type { DataRelease } from '../../../../src/model/release';
import type { ListedVersion } from '../../../../src/model/versions';

/** A version that is to be put beside an app. */
export interface Offer {
  readonly release: Omit<DataRelease, 'format'>;
  readonly line: ListedVersion;
  /** Contents by their names, relative to the page; what the release lists besides must lie beside the app already. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
