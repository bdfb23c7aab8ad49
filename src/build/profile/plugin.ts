import type { Plugin } from 'vite';
import type { KioskSettings } from '../../model/kiosk-settings.ts';
import type { Audience } from './read.ts';
import { statementsModule } from './statements.ts';

const fileName = 'kiosk.json';

/**
 * Writes the checked settings of an unattended screen beside the page, as `kiosk.json`; a build for a hall also says in
 * the page for whom it is, and puts the hall's decisions into the words at the foot of the map and of all that leaves it.
 */
export function profilePlugin(audience: Audience, settings: KioskSettings): Plugin {
  const source = JSON.stringify(settings, null, 1);
  const ofHall = audience !== 'everyone';
  return {
    name: 'belt-profile',
    load: (id) =>
      ofHall && /[\\/]src[\\/]i18n[\\/]mapStatements\.ts$/.test(id)
        ? statementsModule(settings.exhibition)
        : null,
    transformIndexHtml: () =>
      ofHall
        ? [{ tag: 'meta', attrs: { name: 'belt-audience', content: audience }, injectTo: 'head' as const }]
        : [],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? '').split('?')[0] !== `/${fileName}`) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
  };
}
