const base = require('../../jest.config.cjs');

const [node] = base.projects;

/** Journeys drive a real browser over the built app: one at a time, with time to breathe. */
module.exports = {
  ...node,
  displayName: undefined,
  rootDir: node.rootDir,
  testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 180_000,
  maxWorkers: 1,
  reporters: base.reporters,
};
