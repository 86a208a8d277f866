import { buildWhatChanged } from '../../local/build.ts';
import { alone } from './alone.ts';

/** Bundles, screens and site as the sources are now, for tests that show them in a browser. `npm test` has built them before. */
export const buildForTests = (): Promise<boolean> => alone(`build ${process.cwd()}`, () => buildWhatChanged(() => undefined));
