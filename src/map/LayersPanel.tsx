import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../store/hooks';
import { Icon } from '../ui/Icon';
import './layers.css';

// The legend reads all layers; they come when the list is first opened, or with the map.
const LayersBody = lazy(() => import('./LayersBody'));

/** What is drawn, switch by switch, and what its signs mean; the legend reads the layers themselves. */
export function LayersPanel() {
  const [open, setOpen] = useState(false);
  const { map } = useMessages();
  return (
    <div className="layers" data-open={open}>
      <button
        type="button"
        className="layers-toggle"
        aria-expanded={open}
        aria-controls="layers-body"
        onClick={() => setOpen(!open)}
      >
        <Icon name="layers" />
        <span>{map.layers}</span>
      </button>
      <div id="layers-body" className="layers-body" hidden={!open}>
        <Suspense>{open && <LayersBody />}</Suspense>
      </div>
    </div>
  );
}
