import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface CompiledLoader {
  readonly file: string;
  remove(): void;
}

/** A function process runs plain Node without our tools, so the loader is compiled for it once. */
export function compileLoader(): CompiledLoader {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-loader-'));
  const file = join(folder, 'loader.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'loader.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
