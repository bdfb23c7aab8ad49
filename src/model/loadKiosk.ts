import { type LenientSettings, lenientSettings } from './lenient-settings';

/** Milliseconds for the settings: longer than the offline service waits before it gives those that it kept. */
const patience = 12_000;

const beside = (name: string): string => new URL(name, document.baseURI).href;

/**
 * Fetches the settings of an unattended screen (`kiosk.json` beside the page). Never throws: a missing, broken or late file
 * means defaults, a wrong member its own default; `problems` names each by its dotted field (`kiosk.json` for the file).
 */
export async function loadKioskSettings(): Promise<LenientSettings> {
  try {
    const response = await fetch(beside('kiosk.json'), {
      cache: 'no-cache',
      signal: AbortSignal.timeout(patience),
    });
    return lenientSettings(response.ok ? await response.json() : null);
  } catch {
    return lenientSettings(null);
  }
}

/** Tells the hall's own server that the page draws and answers. Never throws; who does not hear it will act. */
export async function sendBeat(): Promise<void> {
  try {
    await fetch(beside('beat'), { method: 'POST', keepalive: true });
  } catch {
    // The server is away; the page itself goes on without it.
  }
}
