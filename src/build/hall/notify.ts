import { execFile } from 'node:child_process';

/**
 * Tells systemd the state of the service, such as `READY=1`. Node has no datagram sockets of the Unix kind, so systemd's
 * own small program does it; without systemd nothing happens.
 */
export function notifySystemd(state: string): void {
  if (process.env['NOTIFY_SOCKET'] === undefined) return;
  execFile('systemd-notify', [state], (error) => {
    if (error !== null) console.error(`systemd-notify ${state}: ${error.message}`);
  });
}

/** Milliseconds between two signs of life to systemd, a third of what it waits for; null when it waits for none. */
export function watchdogInterval(microseconds = process.env['WATCHDOG_USEC']): number | null {
  const wait = Number(microseconds);
  return Number.isFinite(wait) && wait > 0 ? wait / 3000 : null;
}
