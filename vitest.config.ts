import { defineConfig } from 'vitest/config';
import { awaitProbe } from './test/faults/await-probe.ts';

/** Tests by cost: `unit` touches nothing, `twin` talks to the local twins of AWS or a browser, `scenario` lives a whole story. */
export default defineConfig({
  test: {
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
    projects: [
      {
        test: {
          env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
          name: 'unit',
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            '**/node_modules/**',
            'test/scenarios/**',
            'test/infra/**',
            'test/faults/**',
            'test/**/*.twin.test.{ts,tsx}',
          ],
        },
      },
      {
        test: {
          env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
          name: 'twin',
          include: ['test/infra/**/*.test.ts', 'test/**/*.twin.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [awaitProbe()],
        test: {
          env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
          name: 'scenario',
          include: ['test/scenarios/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
