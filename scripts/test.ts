import { runSteps } from './run-steps.ts';

const bin = (name: string): string => `node_modules/.bin/${name}`;

/** `npm test`: everything, from the checks to the journeys in the browser. */
void runSteps([
  { name: 'node and packages', command: ['node', 'scripts/need.cjs'] },
  // Before the build, which would make them fresh.
  { name: 'generated files are fresh', command: [bin('tsx'), 'scripts/gen.ts', '--check'] },
  { name: 'build', command: [bin('tsx'), 'scripts/build-changed.ts'] },
  { name: 'check', command: [bin('tsx'), 'scripts/check.ts'] },
  { name: 'size of the screens', command: [bin('tsx'), 'scripts/check-bundle.ts'] },
  { name: 'tests', command: [bin('jest')] },
  { name: 'journeys in the browser', command: [bin('jest'), '--config', 'test/journeys/jest.config.cjs'] },
  { name: 'benches (smoke)', command: [bin('tsx'), 'bench/main.ts', '--smoke'] },
]);
