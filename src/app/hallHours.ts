import { kioskState } from '../kiosk/state';

/** When nobody stands before the screen: at once, or as soon as it invites again. */
export const inviting = (): Promise<void> =>
  new Promise((resolve) => {
    if (kioskState.getState().phase === 'attract') return resolve();
    const stop = kioskState.subscribe(({ phase }) => {
      if (phase !== 'attract') return;
      stop();
      resolve();
    });
  });

export const minutesBetween = (): number => kioskState.getState().settings.updates;
