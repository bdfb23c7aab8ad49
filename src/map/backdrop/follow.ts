import type { ErrorEvent } from 'maplibre-gl';
import { coveredGroups, isOfGround, withBackdrop } from '../../layers/backdrop';
import type { KioskSettings } from '../../model/kiosk-settings';
import { loadKioskSettings } from '../../model/loadKiosk';
import { loadBaseMaps } from '../../model/loadOnline';
import type { BaseMap } from '../../model/online/baseMap';
import type { Actions } from '../../store/actions';
import { createBaseMapActions } from '../../store/baseMapActions';
import type { BeltStore } from '../../store/store';
import { isKiosk } from '../../ui/mode';
import { type Lay, type Live, liveMap } from '../liveMap';
import { lookOf } from '../lookOf';
import { BaseMapRefused, type Prepared, prepare } from './prepare';
import { beginTiles } from './tiles';
import { embedded, type Fault, goneText, nameOf, saidOf, whyOf } from './wording';

/** What a complaint of the map about one of our sources says, without its words. */
const faultOf = ({ error }: ErrorEvent): Fault => {
  const status: unknown = 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status > 0 ? { kind: 'status', status } : { kind: 'unreachable' };
};

/** Is this event of the map about a source of a base map of another host? */
const isOurs = (event: object): boolean =>
  'sourceId' in event && typeof event.sourceId === 'string' && isOfGround(event.sourceId);

const isOfTile = (event: object): boolean => 'tile' in event && event.tile !== undefined;

/** The base map where nobody has chosen, and what may be chosen instead; null for all. */
interface Choice {
  readonly usual: string;
  readonly chosen: readonly string[] | null;
}
const everyone: Choice = { usual: embedded, chosen: null };
const ofHall = ({ baseMap, baseMaps }: KioskSettings): Choice => ({
  usual: baseMap ?? embedded,
  chosen: baseMaps,
});

/**
 * Keeps the base map that the Scene wants under the belt: asks for it, lays it there when it answers, and takes the
 * built-in one back, with a notice, when it does not or no longer does.
 */
export async function followBaseMap(store: BeltStore, actions: Actions): Promise<void> {
  const { baseMapChosen, baseMapsOffered, baseMapTold, groundLaid } = createBaseMapActions(store);
  const [known, { usual, chosen }] = await Promise.all([
    loadBaseMaps(),
    isKiosk() ? loadKioskSettings().then(({ settings }) => ofHall(settings)) : everyone,
  ]);
  const mayChoose = (id: string) => chosen === null || id === usual || chosen.includes(id);
  const offers = known.filter(({ id }) => mayChoose(id));
  if (offers.length > 0) {
    const named = offers.map((map) => ({ id: map.id, name: nameOf(map) }));
    baseMapsOffered({ offers: named, embedded: mayChoose(embedded), usual, trying: null, failed: null });
  }
  let lying: { readonly map: BaseMap; readonly prepared: Prepared } | null = null;
  let wanted = embedded;

  const under: Lay = (style, { scene, session }) =>
    session.ground === null || lying === null
      ? style
      : withBackdrop(style, lookOf(scene), lying.prepared.backdrop(scene));

  const lay = (next: typeof lying) => {
    lying?.prepared.end();
    lying = next;
    if (next === null) return groundLaid(null);
    const { map, prepared } = next;
    const covered = coveredGroups(prepared.backdrop(store.getState().scene));
    // Names that are pictures of their own answer to the switch.
    const named = map.kind === 'pictures' && map.annotation !== null;
    const covers = covered.filter((group) => !named || group !== 'names');
    groundLaid({ id: map.id, says: saidOf(map), covers });
  };

  const giveUp = (map: BaseMap, fault: Fault) => {
    if (wanted !== map.id) return;
    lay(null);
    baseMapTold({ trying: null, failed: { id: map.id, why: whyOf(fault) } });
    actions.incidentNoted('base-map-failed', `${map.id}: ${whyOf(fault).en}`);
    // What a hall has set is nothing that a visitor has chosen; it is tried again with the next visit.
    const chosen = store.getState().scene.baseMap !== null;
    wanted = embedded;
    if (chosen) {
      actions.notified({ kind: 'base-map', text: goneText(map, fault) });
      baseMapChosen(usual === embedded ? null : embedded);
    }
  };

  const turnTo = async (id: string) => {
    if (id === wanted) return;
    wanted = id;
    baseMapTold({ trying: null });
    if (id === embedded) return lay(null);
    const map = offers.find((offer) => offer.id === id);
    if (map === undefined) {
      actions.notified({ kind: 'link-part-ignored', part: `base=${id}` });
      wanted = embedded;
      lay(null);
      return baseMapChosen(null);
    }
    baseMapTold({ trying: id, failed: null });
    try {
      const prepared = await prepare(map, (fault) => giveUp(map, fault));
      if (wanted !== id) return prepared.end();
      baseMapTold({ trying: null });
      lay({ map, prepared });
    } catch (error) {
      giveUp(map, error instanceof BaseMapRefused ? error.fault : { kind: 'unreachable' });
    }
  };

  const wish = () => void turnTo(store.getState().scene.baseMap ?? usual);
  store.subscribe(({ scene }) => scene.baseMap, wish);
  store.subscribe(({ session }) => session.visit, wish);
  const hear = ({ map, addProtocol, layGroundBy }: Live) => {
    beginTiles(addProtocol);
    layGroundBy(under);
    // A map that was built meanwhile has not drawn it yet.
    const { ground } = store.getState().session;
    if (ground !== null) groundLaid({ ...ground });
    map.on('error', (event) => {
      if (!isOurs(event)) return;
      // What is no tile is the list of them or all of a source's data: nothing of it will ever come.
      if (isOfTile(event)) lying?.prepared.tell(faultOf(event));
      else lying?.prepared.lost(faultOf(event));
    });
    map.on('sourcedata', (event) => {
      if (isOurs(event) && isOfTile(event)) lying?.prepared.tell(null);
    });
  };
  liveMap.subscribe(({ live }, before) => live !== null && live !== before.live && hear(live));
  const { live } = liveMap.getState();
  if (live !== null) hear(live);
  wish();
}
