import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { tokensCss } from '../scripts/gen-tokens.mts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Written at each build, so that a fresh clone and a new version of the design system need no extra step. */
writeFileSync(here('./src/atlassian-tokens.css'), await tokensCss());

export default defineConfig({
  root: here('.'),
  base: './', // Forge serves the files below a path that we do not know
  plugins: [react()],
  resolve: {
    mainFields: ['module:es2019', 'browser', 'module', 'jsnext:main', 'jsnext'],
    alias: [{ find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/, replacement: here('./stubs/feature-gates.js') }],
  },
  worker: { format: 'es' },
  server: { fs: { allow: [here('..')] } },
  build: {
    outDir: here('./build'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssCodeSplit: false, // atomic CSS must keep one order
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 350,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'core',
              priority: 20,
              test: /node_modules[\\/](react|react-dom|scheduler|@forge|@tanstack[\\/](query-core|react-query)|iframe-resizer|history)[\\/]/,
            },
            { name: 'ds', priority: 10, test: /node_modules[\\/]/, minShareCount: 3, minSize: 20_000 },
          ],
        },
      },
    },
  },
});
