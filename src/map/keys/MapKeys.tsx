import { type FocusEvent, use, useCallback } from 'react';
import { useStore } from 'zustand';
import { keysTexts } from '../../i18n/keys';
import { today } from '../../model/today';
import { BeltContext, useBelt, useLanguage } from '../../store/hooks';
import { readingOf } from '../../wording/reading';
import { liveMap } from '../liveMap';
import { KeysHelp } from './KeysHelp';
import { keysState } from './keysState';
import { listenToKeys } from './listenToKeys';
import { markStop } from './markStop';
import { SaidOfMap } from './SaidOfMap';
import './keys.css';

/** The map by keyboard: a ring round what one stands at, what it is and how it lies, and a help with all keys. */
export default function MapKeys() {
  const context = use(BeltContext);
  const { live, helping } = useStore(liveMap);
  const { inUse, walking, told } = useStore(keysState);
  const belt = useBelt();
  const language = useLanguage();
  const texts = keysTexts[language];
  const listen = useCallback(
    (element: HTMLDivElement) =>
      live === null || context === null ? undefined : startKeys(live, context, element),
    [live, context],
  );
  const left = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    const stays =
      relatedTarget instanceof Node &&
      (currentTarget.contains(relatedTarget) || relatedTarget === live?.map.getCanvas());
    if (!stays) keysState.setState({ inUse: false });
  };
  return (
    <section className="map-keys" aria-label={texts.region} onBlur={left} data-in-use={inUse}>
      <div className="map-ring" ref={listen} hidden={!inUse || !walking} />
      <div className="map-said">
        <div role="status">
          {belt !== null && told !== null && (
            <SaidOfMap told={told} reading={readingOf(belt, language, today())} />
          )}
        </div>
        <p className="map-said-keys">{walking ? texts.walking : texts.hint}</p>
        <button type="button" className="text-button" onClick={() => liveMap.setState({ helping: true })}>
          {texts.button} (?)
        </button>
      </div>
      {helping && <KeysHelp onClose={() => liveMap.setState({ helping: false })} />}
    </section>
  );
}

/** Keys and ring belong to one map; another one, after a loss of graphics, gets its own. */
function startKeys(...[live, context, ring]: [...Parameters<typeof listenToKeys>, HTMLElement]): () => void {
  const stops = [listenToKeys(live, context), markStop(live.map, ring)];
  return () => {
    for (const stop of stops) stop();
  };
}
