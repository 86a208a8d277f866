const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const common = {
  rootDir: __dirname,
  transform: { '^.+\\.[jt]sx?$': swc },
  // These ship as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@cucumber/)'],
  clearMocks: true,
  restoreMocks: true,
  modulePathIgnorePatterns: ['<rootDir>/.plumbline', '<rootDir>/dist', '<rootDir>/static/build', '<rootDir>/local/site/build'],
};

/** @type {import('jest').Config} */
module.exports = {
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts', 'static/src/**/*.{ts,tsx}', '!**/*.d.ts'],
  reporters: ['default', '<rootDir>/test/support/skipped-reporter.cjs'],
  // A sign that something hangs, not that a machine is busy: hooks build bundles and start sites, and others work beside them.
  testTimeout: 120_000,
  // Left alone, jest keeps one core for itself: on a machine with two, that is every second minute.
  maxWorkers: '100%',
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      moduleNameMapper: { '^fast-check$': '<rootDir>/test/support/fast-check.cjs' },
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/journeys/'],
    },
    {
      ...common,
      displayName: 'ui',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/ui/**/*.test.tsx'],
      moduleNameMapper: {
        '^fast-check$': '<rootDir>/test/support/fast-check.cjs',
        '^@atlaskit/feature-gate-js-client(/feature-gates)?$': '<rootDir>/static/stubs/feature-gates.js',
        '\\.css$': '<rootDir>/test/support/style.cjs',
      },
      setupFiles: ['<rootDir>/test/support/bridge.cjs'],
      setupFilesAfterEnv: ['<rootDir>/test/support/ui.ts'],
    },
  ],
};
