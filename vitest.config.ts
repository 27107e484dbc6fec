import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // A shared or loaded machine is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest leaves a core free: of two, that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'bin/*.test.ts'],
          globalSetup: ['packages/server/src/storage/global-setup-for-tests.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/serve-magazine.ts'],
          // After the fast ones, file by file: all share one server and one browser.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
