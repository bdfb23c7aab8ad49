import { expect, it } from 'vitest';
import { sceneForPhone } from '../../src/kiosk/sceneForPhone';
import { defaultScene } from '../../src/store/scene';

const camera = { longitude: 121.5, latitude: 31.3, zoom: 12, bearing: 0, pitch: 30 };
const size = { width: 1920, height: 1080, covered: { left: 800, bottom: 120 } };

it('leaves a view that nobody chose to the phone', () => {
  expect(sceneForPhone(defaultScene, size)).toBe(defaultScene);
});

it('puts the middle of what was seen in the middle, and as much of it on the narrower screen', () => {
  const { camera: moved } = sceneForPhone({ ...defaultScene, camera }, size);
  // 400 px east and 60 px north of the middle of the whole map, at 360° in 512 · 2¹² px.
  expect(moved?.longitude).toBeCloseTo(121.5 + (400 * 360) / (512 * 4096), 6);
  expect(moved?.latitude).toBeCloseTo(31.3 + ((60 * 360) / (512 * 4096)) * 0.8545, 6);
  expect(moved?.zoom).toBeCloseTo(12 - Math.log2(960 / 360), 6);
  expect(moved?.pitch).toBe(30);
});

it('goes with a turned map', () => {
  const { camera: moved } = sceneForPhone(
    { ...defaultScene, camera: { ...camera, bearing: 90 } },
    { ...size, covered: { left: 800, bottom: 0 } },
  );
  // With east at the top, the right of the screen is south.
  expect(moved?.longitude).toBeCloseTo(121.5, 6);
  expect(moved?.latitude).toBeLessThan(31.25);
});
