import { messagesIn } from '../i18n/messages';
import type { Subject } from '../model/subject';

/** State and site of a record; everything that its type does not have, or that is not published, is null. */
export interface ExportPlace {
  readonly status: string | null;
  readonly statusZh: string | null;
  readonly statusEn: string | null;
  readonly statusAsOf: string | null;
  readonly addressZh: string | null;
  readonly addressEn: string | null;
  /** Degrees WGS-84, of places with a published site only. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly sitePrecision: string | null;
  /** Metres, typical, not a bound. */
  readonly siteErrorMetres: number | null;
  /** `indicative` for every area and ribbon: no boundary is published. Null for what has none. */
  readonly boundary: 'indicative' | null;
  readonly boundaryErrorMetres: number | null;
  readonly boundaryMethodZh: string | null;
  readonly boundaryMethodEn: string | null;
}

const nowhere: ExportPlace = {
  status: null,
  statusZh: null,
  statusEn: null,
  statusAsOf: null,
  addressZh: null,
  addressEn: null,
  longitude: null,
  latitude: null,
  sitePrecision: null,
  siteErrorMetres: null,
  boundary: null,
  boundaryErrorMetres: null,
  boundaryMethodZh: null,
  boundaryMethodEn: null,
};

const words = { zh: messagesIn('zh').words.status, en: messagesIn('en').words.status };

export function exportPlace(subject: Subject): ExportPlace {
  switch (subject.type) {
    case 'place': {
      const { status, statusAsOf, address, location } = subject.record;
      const [longitude = null, latitude = null] = subject.geometry?.coordinates ?? [];
      return {
        ...nowhere,
        status,
        statusZh: words.zh[status],
        statusEn: words.en[status],
        statusAsOf,
        addressZh: address?.zh ?? null,
        addressEn: address?.en ?? null,
        longitude,
        latitude,
        sitePrecision: location.precision,
        siteErrorMetres: location.precision === 'unpublished' ? null : location.errorMetres,
      };
    }
    case 'plan': {
      const { status, asOf } = subject.record;
      return {
        ...nowhere,
        status,
        statusZh: words.zh[status],
        statusEn: words.en[status],
        statusAsOf: asOf,
      };
    }
    case 'zone':
      return withBoundary(subject.record.boundary);
    case 'structure':
      return withBoundary(subject.record.line);
    default:
      return nowhere;
  }
}

type Boundary = NonNullable<Extract<Subject, { type: 'structure' }>['record']['line']>;

const withBoundary = (boundary: Boundary | null): ExportPlace =>
  boundary === null
    ? nowhere
    : {
        ...nowhere,
        boundary: boundary.status,
        boundaryErrorMetres: boundary.errorMetres,
        boundaryMethodZh: boundary.method.zh,
        boundaryMethodEn: boundary.method.en,
      };
