import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notifySystemd, watchdogInterval } from './notify.ts';
import { createHallServer } from './server.ts';

/** Milliseconds that a visitor's last requests may take while the server stops. */
const farewell = 2000;

/** Says why the server could not begin, in words for whoever set it up. */
function explain(error: NodeJS.ErrnoException, port: number): string {
  return error.code === 'EADDRINUSE'
    ? `端口 ${port} 已被占用，请换一个：--port 8081 · Port ${port} is taken; choose another: --port 8081`
    : `服务器没有启动 The server did not start: ${error.message}`;
}

function versionOf(folder: string): string {
  try {
    return String(JSON.parse(readFileSync(join(folder, 'hall.json'), 'utf8')).version);
  } catch {
    return 'unknown';
  }
}

/**
 * Serves `site/` of a hall's folder to this machine only, until it is told to stop.
 * @param home folder that `npm run kiosk` made
 */
export function serveHall(home: string, port: number): void {
  const server = createHallServer({ folder: join(home, 'site'), version: () => versionOf(home) });
  const stop = () => {
    notifySystemd('STOPPING=1');
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), farewell).unref();
  };
  server.once('error', (error) => {
    console.error(explain(error, port));
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    process.stdout.write(`展厅地址 The hall's address: http://127.0.0.1:${port}/?mode=kiosk\n`);
    notifySystemd('READY=1');
    const every = watchdogInterval();
    if (every !== null) setInterval(() => notifySystemd('WATCHDOG=1'), every).unref();
  });
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
