import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const { jestConfig } = createRequire(import.meta.url)('@salesforce/sfdx-lwc-jest/config');

const COMPONENTS = './force-app/main/surface/lwc/';

/** Thresholds for each component by itself: one that is well tested does not make up for another. */
const perComponent = Object.fromEntries(
  readdirSync(new URL(COMPONENTS, import.meta.url)).map((name) => [
    `${COMPONENTS}${name}/`,
    { branches: 90 },
  ]),
);

/** Coverage is measured when all tests run: a part of them could not reach the thresholds. */
const runsAll = !process.argv.slice(2).some((argument) => !argument.startsWith('-'));

/**
 * Tests of the components. Apex, labels, permissions and the modules of the platform are the mocks below
 * `force-app/test/jest`; base components are the stubs of sfdx-lwc-jest.
 */
export default {
  ...jestConfig,
  roots: ['<rootDir>/force-app'],
  testMatch: ['**/__tests__/**/*.test.ts'],
  setupFilesAfterEnv: [...jestConfig.setupFilesAfterEnv, '<rootDir>/force-app/test/jest/setup.ts'],
  moduleNameMapper: {
    '^@salesforce/apex/(\\w+)\\.(\\w+)$': '<rootDir>/force-app/test/jest/mocks/apex/$1.$2.ts',
    '^@salesforce/apex$': '<rootDir>/force-app/test/jest/mocks/apex.ts',
    '^lightning/actions$': '<rootDir>/force-app/test/jest/mocks/actions.ts',
    '^lightning/confirm$': '<rootDir>/force-app/test/jest/mocks/confirm.ts',
    '^lightning/datatable$': '<rootDir>/force-app/test/jest/mocks/datatable/datatable.ts',
    '^lightning/uiListsApi$': '<rootDir>/force-app/test/jest/mocks/uiListsApi.ts',
    '^testdata$': '<rootDir>/force-app/test/jest/testdata.ts',
    '^rundata$': '<rootDir>/force-app/test/jest/rundata.ts',
    '^testlabels$': '<rootDir>/force-app/test/jest/labels.ts',
    '^testkit$': '<rootDir>/force-app/test/jest/testkit.ts',
  },
  collectCoverageFrom: ['force-app/main/**/lwc/**/*.ts', '!**/__tests__/**'],
  coverageDirectory: 'reports/jest-coverage',
  coverageReporters: ['text', 'json-summary'],
  collectCoverage: runsAll,
  // The transformer of LWC keeps files whether they were instrumented or not: each kind needs a cache of its own.
  cacheDirectory: `<rootDir>/.cache/jest${runsAll ? '-measured' : ''}`,
  coverageThreshold: runsAll ? { global: { branches: 90, lines: 95 }, ...perComponent } : {},
  errorOnDeprecated: true,
  restoreMocks: false,
  clearMocks: true,
};
