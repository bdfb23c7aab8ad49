import type { Position } from '../model/geometry';
import {
  type NearStation,
  type SiteLayer,
  type SiteLayers,
  type SiteReport,
  siteLayers,
  type Walk,
} from './report';
import type { SiteFacts } from './siteFacts';
import type { Remote } from './startService';

/** Takes questions about sites, WGS-84 [longitude, latitude]; the layers are loaded at the first one and kept. */
export interface Desk {
  /** Rejects when no layer at all can be loaded, or the analysis breaks; a layer that is not there is named in the report. */
  readonly report: (site: Position) => Promise<SiteReport>;
  /** The way on foot; null where none is known. */
  readonly walk: (from: Position, to: Position) => Promise<Walk | null>;
  /** The stations nearest on foot, nearest first. */
  readonly stations: (site: Position, count: number) => Promise<readonly NearStation[]>;
}

/**
 * @param load the content of a layer of the base map
 * @param start where the answers come from
 */
export function openDesk(
  facts: SiteFacts,
  load: (layer: SiteLayer) => Promise<unknown>,
  start: () => Promise<Remote>,
): Desk {
  let started: Promise<Remote> | null = null;
  let supplied: Promise<Remote> | null = null;
  const supply = async (): Promise<Remote> => {
    started ??= start();
    const [service, { layers, isWhole }] = await Promise.all([started, loadAll(load)]);
    // What could not be loaded is tried again at the next question.
    if (!isWhole) supplied = null;
    await service.open(layers, facts);
    return service;
  };
  const ask = async <T>(question: (service: Remote) => Promise<T>): Promise<T> => {
    supplied ??= supply();
    try {
      return await question(await supplied);
    } catch (error) {
      // Whatever broke, the next question begins afresh.
      void started?.then(({ close }) => close());
      started = null;
      supplied = null;
      throw error;
    }
  };
  return {
    report: (site) => ask((service) => service.report(site)),
    walk: (from, to) => ask((service) => service.walk(from, to)),
    stations: (site, count) => ask((service) => service.stations(site, count)),
  };
}

async function loadAll(
  load: (layer: SiteLayer) => Promise<unknown>,
): Promise<{ readonly layers: SiteLayers; readonly isWhole: boolean }> {
  const answers = await Promise.allSettled(siteLayers.map(load));
  const failed = answers.filter((answer) => answer.status === 'rejected');
  if (failed.length === siteLayers.length) throw failed[0]?.reason;
  const contentOf = (layer: SiteLayer): unknown => {
    const answer = answers[siteLayers.indexOf(layer)];
    return answer?.status === 'fulfilled' ? answer.value : null;
  };
  const layers = {
    roads: contentOf('roads'),
    water: contentOf('water'),
    shoreline: contentOf('shoreline'),
    green: contentOf('green'),
    campuses: contentOf('campuses'),
    'metro-lines': contentOf('metro-lines'),
    'metro-stations': contentOf('metro-stations'),
  };
  return { layers, isWhole: failed.length === 0 };
}
