import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/long/**'],
    environment: 'node',
    testTimeout: 20_000,
    // One file at a time leaves half of two cores idle: most of them wait for a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
