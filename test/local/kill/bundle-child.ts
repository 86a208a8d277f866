import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const REPOSITORY = join(__dirname, '..', '..', '..');

/** The host finds its own files beside its sources: the bundle has to say where they are. */
const KEEP_FOLDERS: Plugin = {
  name: 'keep-folders',
  setup: (builder) => {
    builder.onLoad({ filter: /[\\/]local[\\/].*[.]ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('__dirname')) return undefined;
      return { contents: text.replaceAll(/\b__dirname\b/gu, JSON.stringify(dirname(path))), loader: 'ts' };
    });
  },
};

/** The processes of the kill test as one file each: they start some fifty times, and their modules take longer than their work. */
export async function bundleChildren(folder: string): Promise<void> {
  await build({
    absWorkingDir: REPOSITORY,
    entryPoints: ['test/local/kill/child.ts', 'test/local/kill/read-kept.ts'],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // The database loads its own file of machine code, and the builder its own program.
    external: ['node-sqlite3-wasm', 'esbuild', 'vite'],
    plugins: [KEEP_FOLDERS],
    logLevel: 'error',
  });
}
