import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataPlugin } from './src/build/dataPlugin.ts';
import { fontPlugin } from './src/build/fontPlugin.ts';
import { securityPlugin } from './src/build/security.ts';
import { compressPlugin, servePlugin } from './src/build/serve.ts';
import { testProjects } from './tests/projects.ts';

const root = import.meta.dirname;

export default defineConfig({
  root,
  base: './',
  plugins: [react(), dataPlugin(root), fontPlugin(root), securityPlugin(), compressPlugin(), servePlugin()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    license: { fileName: 'licences.md' },
  },
  preview: { port: 4173, strictPort: false },
  worker: { format: 'es' },
  test: { projects: testProjects(root) },
});
