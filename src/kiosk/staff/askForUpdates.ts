import { openLink } from '../../offline/link';

/** What an asking led to: nobody to ask, a new version that waits, nothing new, or one that could not be taken. */
export type Answer = 'none' | 'found' | 'nothing' | 'refused';

/** Asks the offline service to look for a new version now. Never throws. */
export async function askForUpdates(): Promise<Answer> {
  try {
    const ask = await openLink(navigator.serviceWorker);
    const { channels, reasons } = await ask({ kind: 'check' });
    if (reasons.app !== undefined || reasons.data !== undefined) return 'refused';
    return channels.app.pending === null && channels.data.pending === null ? 'nothing' : 'found';
  } catch {
    return 'none';
  }
}
