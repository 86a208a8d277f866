import { availableParallelism } from 'node:os';
import { runTogether } from './run-steps.ts';

const bin = (name: string): string => `node_modules/.bin/${name}`;

/** Everything that is judged without running the app; what takes longest first. */
void runTogether(
  [
    { name: 'manifest', command: [bin('tsx'), 'scripts/check-manifest/main.ts'] },
    { name: 'lint', command: [bin('oxlint'), '--type-aware', '--quiet', 'src', 'static/src', 'local', 'test', 'bench', 'scripts'] },
    { name: 'unused files and exports', command: [bin('knip')] },
    { name: 'types', command: [bin('tsc'), '--noEmit', '-p', 'tsconfig.json'] },
    { name: 'import directions', command: [bin('depcruise'), 'src', 'static/src', 'local', 'bench', 'scripts'] },
    { name: 'types of the screens', command: [bin('tsc'), '--noEmit', '-p', 'static/tsconfig.json'] },
    { name: 'types of the local site', command: [bin('tsc'), '--noEmit', '-p', 'local/site/tsconfig.json'] },
    { name: 'generated files are fresh', command: [bin('tsx'), 'scripts/gen.ts', '--check'] },
    { name: 'format', command: [bin('biome'), 'format', '.'] },
  ],
  Math.max(1, Math.min(2, availableParallelism())),
);
