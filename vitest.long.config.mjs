import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const MEASURED = ['soak', 'mounts'].map((name) => `test/long/${name}.test.ts`);

/** The longest goes first: begun last, it would run alone in the end. */
class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }) => moduleId.endsWith('/hostile-documents.test.ts');
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

/** Tests that take minutes: `npm run test:long`. Two at a time; those that count what is left in memory go last. */
export default defineConfig({
  test: {
    globalSetup: 'test/long/support/build.ts',
    sequence: { sequencer: LongestFirst },
    projects: [
      project('packages', 0, { exclude: MEASURED, maxWorkers: 2 }),
      project('measured', 1, { include: MEASURED, maxWorkers: 2 }),
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
