import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FUNCTION_TARGET } from '../scripts/build-functions.ts';

/** One file of CommonJS with everything that `entry` needs, as a deployed function would hold it. @returns its path, in a folder of its own that goes away with this process. */
export async function bundleOf(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'bundle.cjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    ...FUNCTION_TARGET,
    minify: true,
    logLevel: 'error',
  });
  return outfile;
}
