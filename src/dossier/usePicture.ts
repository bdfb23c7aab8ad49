import { useCallback, useState } from 'react';
import { useTakePicture } from '../store/hooks';
import type { MapPicture, PictureWish, TakePicture } from '../store/pictures';

/** A picture to be shown, or the way to it. */
export type PictureState =
  | { readonly status: 'drawing' }
  | { readonly status: 'ready'; readonly picture: MapPicture; readonly url: string }
  | { readonly status: 'failed' };

let last: Promise<unknown> = Promise.resolve();

/** One picture after the other: each needs a graphics context of its own, and a device has few. */
function inTurn<T>(make: () => Promise<T>): Promise<T> {
  const mine = last.then(make, make);
  last = mine;
  return mine;
}

/**
 * Takes a picture while the element that the returned `ref` is put on stands in the page.
 * @param onSettled called with false when the work begins, and with true when the picture is there or has failed
 */
export function usePicture(wish: PictureWish, onSettled: (isSettled: boolean) => void) {
  const takePicture = useTakePicture();
  const key = JSON.stringify(wish);
  const [made, setMade] = useState<{ readonly key: string; readonly state: PictureState } | null>(null);
  const ref = useCallback(
    (_place: HTMLElement) => {
      let gone = false;
      let url: string | null = null;
      const settle = (state: PictureState) => {
        if (gone) return;
        setMade({ key, state });
        onSettled(true);
      };
      onSettled(false);
      inTurn(() => (gone ? Promise.reject(new Error('No longer wanted')) : takeByKey(key, takePicture))).then(
        (picture) => {
          if (gone) return;
          url = URL.createObjectURL(picture.png);
          settle({ status: 'ready', picture, url });
        },
        () => settle({ status: 'failed' }),
      );
      return () => {
        gone = true;
        if (url !== null) URL.revokeObjectURL(url);
      };
    },
    [key, takePicture, onSettled],
  );
  const state: PictureState = made?.key === key ? made.state : { status: 'drawing' };
  return { ref, state };
}

/** The key is the wish itself, so that equal wishes are one. */
function takeByKey(key: string, takePicture: TakePicture): Promise<MapPicture> {
  const wish: PictureWish = JSON.parse(key);
  return takePicture(wish);
}
