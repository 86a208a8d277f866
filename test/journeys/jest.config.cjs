const base = require('../../jest.config.cjs');

const [node] = base.projects;

/** Journeys drive a real browser over the built app, each on a site and ports of its own: two at a time, with time to breathe. */
module.exports = {
  ...node,
  displayName: undefined,
  rootDir: node.rootDir,
  testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 180_000,
  maxWorkers: 2,
  reporters: base.reporters,
};
