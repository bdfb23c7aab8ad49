import { useStore } from 'zustand';
import { useMessages } from '../store/hooks';
import { liveView } from './liveView';

/** CSS px that the bar may take at most. */
const longest = 120;

/** The longest round length, in metres, that fits: 1, 2 or 5 times a power of ten. */
export function roundLength(metresPerPixel: number): number {
  const most = metresPerPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
}

export function ScaleBar() {
  const metresPerPixel = useStore(liveView, (view) => view.metresPerPixel);
  const { map } = useMessages();
  if (metresPerPixel === 0) return null;
  const metres = roundLength(metresPerPixel);
  const words = map.metresShort(metres);
  return (
    <div className="scale-bar" role="img" aria-label={map.scale(words)}>
      <span>{words}</span>
      <div className="scale-rule" style={{ inlineSize: `${metres / metresPerPixel}px` }} />
    </div>
  );
}
