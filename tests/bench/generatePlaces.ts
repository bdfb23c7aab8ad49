import type { InferInput } from 'valibot';
import type { Facts } from '../../src/model/facts';
import type { PlaceFeature } from '../../src/model/feature';
import { placeKinds } from '../../src/model/place';
import { type Next, numbers, pick } from './chance';
import { sitesOf } from './generateSites';
import { generatedNames } from './names';

export type GeneratedPlace = InferInput<typeof PlaceFeature>;
type Location = GeneratedPlace['properties']['location'];

const method = { zh: '测速用的虚构位置', en: 'Made up for the bench' };
const summary = {
  zh: '测速用的虚构记录：不是事实，也不随本图发布。它有一句话那么长，好让页面像平时一样有字可读。',
  en: 'Made up for the bench: no fact, and published nowhere. It is as long as a sentence or two, so that a page has as much to read as it usually has.',
};

/** How well sites are known: three in ten exactly, six roughly, one not at all. */
function locationOf(next: Next): Location {
  const lot = next(10);
  if (lot < 3) return { precision: 'exact', errorMetres: 5 + next(50), method };
  if (lot < 9) return { precision: 'approximate', errorMetres: 61 + next(240), method };
  return { precision: 'unpublished' };
}

/** Mostly companies, as in a register of them. */
const kindOf = (next: Next) => (next(10) < 7 ? 'company' : pick(placeKinds, next));

/**
 * Made-up places in the zones and the district, each with names in both languages and a citation of one of the
 * sources. The same seed gives the same places. None of them is a fact.
 * @param facts whose zones, industries and sources they name
 */
export function* generatedPlaces(facts: Facts, count: number, seed = 7): Generator<GeneratedPlace> {
  const next = numbers(seed);
  const zones = facts.zones.features.filter(({ properties }) => properties.role !== 'carrier-area');
  const site = sitesOf(zones, next);
  const sources = facts.sources.map(({ id }) => id);
  const industries = facts.industries.map(({ id }) => id);
  let index = 0;
  for (const { name } of generatedNames(count)) {
    const id = `made-up-${index}`;
    const { area, position } = site();
    const location = locationOf(next);
    const number = 1 + next(2400);
    index += 1;
    yield {
      type: 'Feature',
      id,
      geometry: location.precision === 'unpublished' ? null : { type: 'Point', coordinates: [...position] },
      properties: {
        id,
        name,
        nameBasis: 'translation',
        summary,
        asOf: '2023-08-17',
        confidence: 'low',
        cites: [{ source: pick(sources, next), locator: null }],
        kind: kindOf(next),
        areas: [area],
        areaBasis: 'address',
        industries: next(3) === 0 ? [] : [pick(industries, next)],
        status: pick(['operating', 'operating', 'operating', 'under-construction', 'planned'], next),
        statusAsOf: '2023-08-17',
        address: { zh: `${number}号`, en: `No. ${number}` },
        location,
      },
    };
  }
}
