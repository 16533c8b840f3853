import { defineConfig } from 'vitest/config';

const MEASURED = ['soak', 'mounts'].map((name) => `test/long/${name}.test.ts`);

/** Tests that take minutes: `npm run test:long`. Those that install and build go two at a time, those that measure alone. */
export default defineConfig({
  test: {
    globalSetup: 'test/long/support/build.ts',
    projects: [
      project('packages', 0, { exclude: MEASURED, maxWorkers: 2 }),
      project('measured', 1, { include: MEASURED, fileParallelism: false }),
    ],
  },
});

function project(name, groupOrder, options) {
  return {
    test: {
      name,
      include: ['test/long/**/*.test.ts'],
      environment: 'node',
      testTimeout: 1_200_000,
      hookTimeout: 300_000,
      sequence: { groupOrder },
      ...options,
    },
  };
}
