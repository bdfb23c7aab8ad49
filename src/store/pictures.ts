import type { Scene } from './scene';

/** A picture of the map alone, to be had from whoever draws the map. */
export interface PictureWish {
  readonly scene: Scene;
  /** CSS px of the picture, and device px for each of them. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** Ids of the records and free sites to be seen; null takes the Scene's own camera. */
  readonly fit: readonly string[] | null;
  /** Reach areas of this free site are drawn; null for none. */
  readonly reachOf: string | null;
  /** Whether the visitor's own layers are drawn too; whoever asks for them names them in the legend. */
  readonly own?: boolean;
}

export interface MapPicture {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** Metres on the ground per CSS px at the middle of the picture. */
  readonly metresPerPixel: number;
  /** Degrees clockwise from north to the top of the picture. */
  readonly bearing: number;
}

/** @throws Error when the map cannot be drawn here */
export type TakePicture = (wish: PictureWish) => Promise<MapPicture>;
