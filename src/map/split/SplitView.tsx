import { type CSSProperties, use, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { BeltContext, useBeltState } from '../../store/hooks';
import type { Split } from '../../store/split';
import { liveMap } from '../liveMap';
import { Divider } from './Divider';
import { type FarState, mountFar } from './mountFar';
import { SideNames } from './SideNames';
import { SplitCard } from './SplitCard';
import './split.css';

type SplitStyle = CSSProperties & Record<'--at', string>;

/** The second map, over the first with a divider or beside it; what stands for each side, and the controls. */
export default function SplitView() {
  const split = useBeltState(({ scene }) => scene.split);
  return split === null ? null : <Divided split={split} />;
}

function Divided({ split }: { readonly split: Split }) {
  const { mode, palette } = split;
  const context = use(BeltContext);
  const live = useStore(liveMap, (state) => state.live);
  const [farState, setFarState] = useState<FarState>('loading');
  // While the divider is dragged the address keeps still; it learns the end of it.
  const [dragged, setDragged] = useState<number | null>(null);
  const at = mode === 'beside' ? 50 : (dragged ?? split.at);
  const style: SplitStyle = { '--at': `${at}%` };
  const mount = useCallback(
    (container: HTMLDivElement) => {
      if (context === null || live === null) return undefined;
      setFarState('loading');
      return mountFar(container, {
        context,
        near: live.map,
        lowestZoom: live.lowestZoom,
        mode,
        tell: setFarState,
      });
    },
    [context, live, mode],
  );
  return (
    <div className="split" data-mode={mode} style={style}>
      <div
        key={mode}
        ref={mount}
        className="far-map"
        data-palette={palette}
        data-far-state={farState}
        // Under the divider it repeats what the first map says; beside it, it is a map of its own.
        aria-hidden={mode === 'swipe'}
      />
      <SideNames split={split} />
      {mode === 'swipe' ? (
        <Divider split={split} at={at} onDrag={setDragged} />
      ) : (
        <div className="split-line" aria-hidden="true" />
      )}
      <SplitCard split={split} farState={farState} />
    </div>
  );
}
