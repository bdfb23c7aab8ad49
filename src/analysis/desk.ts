import type { Position } from '../model/geometry';
import { type SiteLayer, type SiteLayers, type SiteReport, siteLayers } from './report';
import type { SiteFacts } from './siteFacts';
import type { Remote } from './startService';

/** Takes questions about sites, WGS-84 [longitude, latitude]; the layers are loaded at the first one and kept. */
export interface Desk {
  /** Rejects when no layer at all can be loaded, or the analysis breaks; a layer that is not there is named in the report. */
  readonly report: (site: Position) => Promise<SiteReport>;
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
  const report = async (site: Position): Promise<SiteReport> => {
    supplied ??= supply();
    try {
      const service = await supplied;
      return await service.report(site);
    } catch (error) {
      // Whatever broke, the next question begins afresh.
      started?.then(({ close }) => close()).catch(() => undefined);
      started = null;
      supplied = null;
      throw error;
    }
  };
  return { report };
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
