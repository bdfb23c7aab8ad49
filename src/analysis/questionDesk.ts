import type { Position } from '../model/geometry';
import { type AreaLayer, type AreaLayers, areaLayers } from './areas/areaLayers';
import type { AreaQuestion, MeasuresByArea } from './areas/measures';
import { type SiteLayer, type SiteLayers, type SiteReport, siteLayers } from './report';
import type { SiteFacts } from './siteFacts';
import type { Remote } from './startService';

/** Takes questions about sites and areas, WGS-84 [longitude, latitude]. */
export interface Desk {
  /**
   * The layers are loaded at the first question and kept. Rejects when no layer at all can be loaded, or the analysis
   * breaks; a layer that is not there is named in the report.
   */
  readonly report: (site: Position) => Promise<SiteReport>;
  /**
   * Measures areas on layers that are loaded for this question only, so that no report waits for the buildings. Rejects
   * as `report` does; what rests on a layer that is not there is `layerMissing`.
   */
  readonly measures: (areas: readonly AreaQuestion[]) => Promise<MeasuresByArea>;
  /** Ends what answers; a later question begins afresh. */
  readonly close: () => void;
}

type Load = (layer: SiteLayer | AreaLayer) => Promise<unknown>;

/**
 * @param load the content of a layer of the base map
 * @param start where the answers come from
 */
export function openDesk(facts: SiteFacts, load: Load, start: () => Promise<Remote>): Desk {
  let started: Promise<Remote> | null = null;
  let supplied: Promise<Remote> | null = null;
  const begun = (): Promise<Remote> => {
    started ??= start();
    return started;
  };
  const supply = async (): Promise<Remote> => {
    const [service, { contentOf, isWhole }] = await Promise.all([begun(), loadAll(siteLayers, load)]);
    // What could not be loaded is tried again at the next question.
    if (!isWhole) supplied = null;
    await service.open(siteLayersOf(contentOf), facts);
    return service;
  };
  const end = () => {
    started?.then(({ close }) => close()).catch(() => undefined);
    started = null;
    supplied = null;
  };
  /** Whatever broke, the next question begins afresh. */
  const afresh = async <T>(answer: () => Promise<T>): Promise<T> => {
    try {
      return await answer();
    } catch (error) {
      end();
      throw error;
    }
  };
  return {
    close: end,
    report: (site) =>
      afresh(async () => {
        supplied ??= supply();
        return (await supplied).report(site);
      }),
    measures: async (areas) => {
      // Layers that fail to load break nothing that runs.
      const { contentOf } = await loadAll(areaLayers, load);
      return afresh(async () => (await begun()).measures(areaLayersOf(contentOf), areas));
    },
  };
}

/** @throws what the first layer failed with, when all of them fail */
async function loadAll<L extends SiteLayer | AreaLayer>(
  layers: readonly L[],
  load: Load,
): Promise<{ readonly contentOf: (layer: L) => unknown; readonly isWhole: boolean }> {
  const answers = await Promise.allSettled(layers.map(load));
  const failed = answers.filter((answer) => answer.status === 'rejected');
  if (failed.length === layers.length) throw failed[0]?.reason;
  const contentOf = (layer: L): unknown => {
    const answer = answers[layers.indexOf(layer)];
    return answer?.status === 'fulfilled' ? answer.value : null;
  };
  return { contentOf, isWhole: failed.length === 0 };
}

const siteLayersOf = (contentOf: (layer: SiteLayer) => unknown): SiteLayers => ({
  roads: contentOf('roads'),
  water: contentOf('water'),
  shoreline: contentOf('shoreline'),
  green: contentOf('green'),
  campuses: contentOf('campuses'),
  'metro-lines': contentOf('metro-lines'),
  'metro-stations': contentOf('metro-stations'),
});

const areaLayersOf = (contentOf: (layer: AreaLayer) => unknown): AreaLayers => ({
  shoreline: contentOf('shoreline'),
  green: contentOf('green'),
  campuses: contentOf('campuses'),
  roads: contentOf('roads'),
  'metro-stations': contentOf('metro-stations'),
  buildings: contentOf('buildings'),
});
