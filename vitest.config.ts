import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Whole tests that hold times to a limit. */
const timed = [
  'tests/start.test.ts',
  'tests/faults/publish-beside-server.test.ts',
  'tests/newsroom/first-load.test.ts',
]

export default defineConfig({
  test: {
    // Programs that tests start find their code compiled, as those of `npm start` do.
    env: {
      TZ: 'UTC',
      NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/stet/code'),
    },
    // A shared or loaded machine is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest leaves a core free: of two, that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['packages/core/src/**/*.test.ts', 'bench/desk/**/*.test.ts'],
          // Core has no state that one file could leave behind for another: its modules are loaded once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'bin/*.test.ts'],
          exclude: ['packages/core/**'],
          globalSetup: ['packages/server/src/storage/global-setup-for-tests.ts'],
          // What a file leaves behind in a module is keyed by its newsroom: loading modules once halves the work.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          exclude: timed,
          globalSetup: ['tests/serve-magazine.ts'],
          // After the fast ones. All share one magazine, which none of them changes, and one browser.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'timed',
          include: timed,
          globalSetup: ['tests/serve-browser.ts'],
          // One by one, with the machine to themselves.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
