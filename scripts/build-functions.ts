import { build, type BuildResult } from 'esbuild';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the two function bundles that the manifest names: `dist/index.cjs` and `dist/jobs.cjs`.
 * The platform deploys exactly these files, and the local host runs exactly these files.
 */
const ENTRIES = ['src/index.ts', 'src/jobs.ts'] as const;
/**
 * The oldest Node on which the local host runs; the platform's own is newer. It knows `\p{L}`: unsaid, each use would make its
 * expression anew, because Node 20 lacks a script or two.
 */
export const FUNCTION_TARGET = { target: 'node20', supported: { 'regexp-unicode-property-escapes': true } };
const LARGEST_INPUTS = 5;

export interface FunctionBundle {
  readonly file: string;
  readonly bytes: number;
  /** Packages and source folders that weigh most, in bytes of the bundle. */
  readonly heaviest: readonly { readonly name: string; readonly bytes: number }[];
}

/** @throws when esbuild reports an error or a warning: a warning in a bundle is a fault that nobody has met yet. */
export async function buildFunctions(root: string, outFolder = join(root, 'dist')): Promise<readonly FunctionBundle[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [...ENTRIES],
    outdir: outFolder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    ...FUNCTION_TARGET,
    format: 'cjs',
    sourcemap: 'external',
    minify: false,
    metafile: true,
    logLevel: 'error',
  });
  if (result.warnings.length > 0)
    throw new Error(result.warnings.map((w) => `${w.location?.file ?? ''}:${w.location?.line ?? 0} ${w.text}`).join('\n'));
  return describe(root, result);
}

function describe(root: string, result: BuildResult<{ metafile: true }>): FunctionBundle[] {
  return Object.entries(result.metafile.outputs)
    .filter(([file]) => file.endsWith('.cjs'))
    .map(([file, output]) => {
      const sums = new Map<string, number>();
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input.split('/').slice(0, 2).join('/');
        sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
      }
      const heaviest = [...sums]
        .map(([name, bytes]) => ({ name, bytes }))
        .sort((a, b) => b.bytes - a.bytes)
        .slice(0, LARGEST_INPUTS);
      return { file, bytes: statSync(join(root, file)).size, heaviest };
    });
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

async function main(): Promise<void> {
  for (const bundle of await buildFunctions(process.cwd())) {
    console.log(
      `${bundle.file}  ${kilobytes(bundle.bytes)}  (${bundle.heaviest.map((h) => `${h.name} ${kilobytes(h.bytes)}`).join(', ')})`,
    );
  }
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
