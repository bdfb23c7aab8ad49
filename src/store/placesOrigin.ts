import { createStore } from 'zustand/vanilla';
import type { Wording } from '../model/problem';
import type { Text } from '../model/text';

/** Where places come from when an endpoint is configured for them. */
export interface PlacesOrigin {
  /** Host and collection. */
  readonly endpoint: string;
  readonly credit: Text | null;
  /** What is shown of the endpoint; null: the places that came with the map are shown. */
  readonly read: {
    /** Milliseconds since 1970. */
    readonly at: number;
    readonly taken: number;
    readonly leftOut: number;
    readonly kept: number;
  } | null;
  /** Why the endpoint's present answer is not used; null when it is. */
  readonly why: Wording | null;
}

/** Beside the Session, since it is no visitor's and only one page shows it. Null: no endpoint is configured. */
export const placesOrigin = createStore<{ readonly origin: PlacesOrigin | null }>(() => ({ origin: null }));
