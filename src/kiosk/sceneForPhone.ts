import type { Scene } from '../store/scene';
import { type Covered, degreesPerPixel, freeMiddle, shrunk } from '../ui/covered';

/** Shorter side of a phone's screen in CSS px. */
const phone = 360;

interface MapSize {
  readonly covered: Covered;
  /** CSS px of the whole map, covered parts as well. */
  readonly width: number;
  readonly height: number;
}

/**
 * The same Scene with a camera that shows the same ground on a phone: its middle is the middle of what was seen here,
 * and as much of it fits the narrower screen.
 */
export function sceneForPhone(scene: Scene, { covered, width, height }: MapSize): Scene {
  if (scene.camera === null) return scene;
  const { longitude, latitude, zoom, bearing } = scene.camera;
  const [right, down] = freeMiddle(covered);
  const angle = (bearing * Math.PI) / 180;
  const east = right * Math.cos(angle) - down * Math.sin(angle);
  const south = right * Math.sin(angle) + down * Math.cos(angle);
  const seen = Math.min(width - covered.left, height - covered.bottom);
  return {
    ...scene,
    camera: {
      ...scene.camera,
      longitude: longitude + east * degreesPerPixel(zoom),
      latitude: latitude - south * degreesPerPixel(zoom) * shrunk,
      zoom: seen > phone ? zoom - Math.log2(seen / phone) : zoom,
    },
  };
}
