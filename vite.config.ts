import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstVisitChunks } from './src/build/chunks.ts';
import { dataPlugin } from './src/build/dataPlugin.ts';
import { fontPlugin } from './src/build/fontPlugin.ts';
import { mapEnginePlugin } from './src/build/mapEngine.ts';
import { officePlugin } from './src/build/officePlugin.ts';
import { offlinePlugin } from './src/build/offlinePlugin.ts';
import { holdBaseMap, onlinePlugin, readOnline } from './src/build/online.ts';
import { openDataPlugin } from './src/build/openDataPlugin.ts';
import { posterPlugin } from './src/build/poster/plugin.ts';
import { earlyPlugin, withoutOwn } from './src/build/preloads.ts';
import { profilePlugin } from './src/build/profile/plugin.ts';
import { audienceOf, readProfile } from './src/build/profile/read.ts';
import { statementsModule } from './src/build/profile/statements.ts';
import { securityPlugin } from './src/build/security.ts';
import { compressPlugin, servePlugin } from './src/build/serve.ts';
import { testProjects } from './tests/projects.ts';

const root = import.meta.dirname;

/** Mode `exhibition` or `trial` builds for a hall's screen, with its profile; any other for everyone. */
export default defineConfig(({ mode }) => {
  const audience = audienceOf(mode);
  const settings = readProfile(root, audience);
  const online = readOnline(root);
  holdBaseMap(settings, online);
  const said = audience === 'everyone' ? '' : statementsModule(settings.exhibition);
  // Its map is the embedded one: the page of the office asks no other host, whatever is configured.
  const officePage = () => [
    mapEnginePlugin(root),
    react(),
    dataPlugin(root),
    fontPlugin(root, said),
    securityPlugin(),
  ];
  return {
    root,
    base: './',
    plugins: [
      mapEnginePlugin(root),
      react(),
      dataPlugin(root),
      openDataPlugin(),
      fontPlugin(root, said),
      profilePlugin(audience, settings),
      onlinePlugin(online),
      posterPlugin(root),
      earlyPlugin(),
      securityPlugin(online.hosts, audience !== 'everyone'),
      offlinePlugin(root),
      // A hall's machine needs no office; behind the list of what a device holds, which is without it.
      ...(audience === 'everyone' ? [officePlugin(root, officePage)] : []),
      compressPlugin(),
      servePlugin(),
    ],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false, resolveDependencies: withoutOwn() },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: 'first visit', name: firstVisitChunks(root) }],
          },
        },
      },
    },
    preview: { port: 4173, strictPort: false },
    worker: { format: 'es' },
    test: { projects: testProjects(root) },
  };
});
