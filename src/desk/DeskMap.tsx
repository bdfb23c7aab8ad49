import { use, useCallback } from 'react';
import { createStore } from 'zustand/vanilla';
import { RegionFailed } from '../app/RegionFailed';
import { Credits } from '../map/Credits';
import type { ChangeMark } from '../map/changes/mark';
import { changeSigns } from '../map/changes/mark';
import { showChanges } from '../map/changes/showChanges';
import { mountMap } from '../map/mount';
import { StateVeil } from '../map/StateVeil';
import { BeltContext, useActions, useBeltState, useMessages } from '../store/hooks';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Icon } from '../ui/Icon';
import { ChangeSign } from './ChangeSign';
import { useDesk, useDeskTexts } from './context';
import { focusWork } from './focusAround';
import { presentMarks } from './presentMarks';
import '../map/chrome.css';
import '../map/canvas.css';
import './deskMap.css';

/** The map of the draft with the marks of what differs, and their legend. The list beside it says the same in words. */
export default function DeskMap() {
  const { changes: texts } = useDeskTexts();
  return (
    <section className="desk-map" aria-label={texts.map}>
      <ErrorBoundary region="map" fallback={(retry) => <RegionFailed region="map" retry={retry} />}>
        <Canvas />
        <StateVeil />
        <Controls />
        <Legend />
        <div className="map-foot">
          <Credits />
        </div>
      </ErrorBoundary>
    </section>
  );
}

function Canvas() {
  const context = use(BeltContext);
  const { store } = useDesk();
  const mount = useCallback(
    (container: HTMLDivElement) => {
      if (context === null) return undefined;
      const shown = createStore<{ readonly marks: readonly ChangeMark[] }>(() => ({
        marks: presentMarks(store.getState()),
      }));
      const unmount = mountMap(container, context);
      const ends = [
        showChanges(context.store, shown),
        store.subscribe((state) => {
          const marks = presentMarks(state);
          if (marks !== shown.getState().marks) shown.setState({ marks });
        }),
      ];
      return () => {
        for (const end of ends) end();
        unmount();
      };
    },
    [context, store],
  );
  const mapState = useBeltState(({ session }) => session.mapState);
  return <div className="map-canvas" ref={mount} data-map-state={mapState} />;
}

function Controls() {
  const { map } = useMessages();
  const { changes: texts } = useDeskTexts();
  const { zoomAsked, homeAsked } = useActions();
  const { actions } = useDesk();
  const close = () => {
    focusWork();
    actions.mapToggled();
  };
  const buttons = [
    { icon: 'close', label: texts.closeMap, act: close },
    { icon: 'plus', label: map.zoomIn, act: () => zoomAsked(1) },
    { icon: 'minus', label: map.zoomOut, act: () => zoomAsked(-1) },
    { icon: 'home', label: map.home, act: homeAsked },
  ] as const;
  return (
    <fieldset className="map-buttons" aria-label={map.controls}>
      {buttons.map(({ icon, label, act }) => (
        <button
          key={icon}
          type="button"
          className="map-button"
          aria-label={label}
          title={label}
          onClick={act}
        >
          <Icon name={icon} />
        </button>
      ))}
    </fieldset>
  );
}

function Legend() {
  const { changes: texts } = useDeskTexts();
  return (
    <ul className="desk-legend" aria-label={texts.legend}>
      {changeSigns.map((sign) => (
        <li key={sign}>
          <ChangeSign sign={sign} />
          {texts.kinds[sign]}
        </li>
      ))}
      <li>
        <span className="desk-from" aria-hidden="true" />
        {texts.from}
      </li>
    </ul>
  );
}
