export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '<rootDir>/test/support/transform.mjs',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Tests that render whole packs wait for a busy machine rather than fail on it.
  testTimeout: 60_000,
  maxWorkers: '100%',
  // Modules of a finished file stay in memory; a worker that holds much of it is begun anew, which is faster than collecting it.
  workerIdleMemoryLimit: '1200MB',
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.gen.ts'],
  coverageProvider: 'v8',
};
