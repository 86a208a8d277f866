import * as forge from '@forge/bridge';

/** A screen that does nothing by itself: the test calls the real library in it. */
Object.assign(globalThis, { forge });
