import { buildWhatChanged } from '../local/build.ts';

/** Builds what is older than its sources, and notes it, so that no test builds it a second time. */
void buildWhatChanged((name) => console.log(name)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
