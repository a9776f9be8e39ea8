import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Vitest leaves a processor to itself; of the two that are promised it needs none while tests run. */
const PAIR = 2

/**
 * Files that need the machine to themselves: they measure dwell or frames, press real keys on a display, log a
 * network or set a policy. Every other browser has its own profile, ports and, being headless, clipboard.
 */
const ALONE = [
  'managed', 'page-hover', 'page-selection', 'real-input',
].map((name) => `tests/e2e/${name}.test.ts`)

/** Files of one worker share what they load, Playwright above all: it takes a second of each file's time. */
const SHARED = {
  isolate: false,
  // What a browser mostly does at once may take it seconds while it shares the processor; what never comes still fails.
  expect: { poll: { timeout: 10_000 } },
  testTimeout: 30_000,
  hookTimeout: 60_000,
}
const BROWSER = { ...SHARED, globalSetup: ['tests/e2e/build-once.ts'] }

/**
 * What needs no browser, the same by generated cases, and the built extension in a real Chromium: two browsers side by
 * side, then those one by one; last the built mini-program.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], maxWorkers: PAIR, testTimeout: 20_000 },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], maxWorkers: PAIR, testTimeout: 60_000 },
      },
      {
        test: {
          ...BROWSER,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: PAIR,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...BROWSER,
          name: 'e2e-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...SHARED,
          name: 'mini',
          include: ['tests/mini/**/*.test.ts'],
          globalSetup: ['tests/mini/build-once.ts'],
          maxWorkers: PAIR,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
