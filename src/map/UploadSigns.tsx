import { useBeltState } from '../store/hooks';
import { isReady } from '../uploads/upload';

/** The visitor's own layers in the legend, in their order on the map. */
export function UploadSigns() {
  const uploads = useBeltState(({ session }) => session.uploads);
  const shown = uploads.filter(isReady).filter(({ visible }) => visible);
  return [...shown].reverse().map(({ id, name, hue }) => (
    <li key={id}>
      <span className="legend-sign" data-shape="upload" style={{ color: `var(--upload${hue + 1})` }} />
      {name}
    </li>
  ));
}
