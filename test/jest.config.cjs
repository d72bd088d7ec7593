/** Tests in Node by default; a file that needs Excel names the host's environment in its first comment. */
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  maxWorkers: 2,
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs', 'json'],
  globalSetup: '<rootDir>/test/host/globalSetup.mjs',
  moduleNameMapper: { '/univerPackages$': '<rootDir>/build/univer/univerPackages.cjs' },
  transform: {
    '\\.(ts|tsx|mjs|js)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.jest.json', diagnostics: false }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|intl-messageformat|@formatjs)/)', '<rootDir>/build/'],
};
