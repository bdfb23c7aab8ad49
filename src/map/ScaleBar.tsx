import { useStore } from 'zustand';
import { roundLength } from '../layers/scaleBar';
import { useMessages } from '../store/hooks';
import { liveView } from './liveView';

/** CSS px that the bar may take at most. */
const longest = 120;

export function ScaleBar() {
  const metresPerPixel = useStore(liveView, (view) => view.metresPerPixel);
  const { map } = useMessages();
  if (metresPerPixel === 0) return null;
  const metres = roundLength(metresPerPixel, longest);
  const words = map.metresShort(metres);
  return (
    <div className="scale-bar" role="img" aria-label={map.scale(words)}>
      <span>{words}</span>
      <div className="scale-rule" style={{ inlineSize: `${metres / metresPerPixel}px` }} />
    </div>
  );
}
