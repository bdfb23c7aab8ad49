import type { Language } from './language';

/** What an exhibition's decisions put in the place of the map's ordinary words on review, datum and base map. */
export interface MapStatement {
  readonly review: string;
  readonly datum?: string;
  readonly credits?: string;
  readonly creditsShort?: string;
}

/** Empty here; a build for a hall puts its own words in the place of this module (`build/profile/plugin.ts`). */
export const mapStatements: Readonly<Partial<Record<Language, MapStatement>>> = {};
