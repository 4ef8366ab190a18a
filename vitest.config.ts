import { defineConfig } from 'vitest/config';

/** Real browsers: one at a time, with time to start on a slow machine, and never a second try. */
const browserProject = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 90_000,
  hookTimeout: 60_000,
  retry: 0,
} as const;

/** Little but waiting: these run beside the others. */
const WAITING = ['wake-ups', 'presence', 'lifecycle', 'restart'].map(
  (name) => `tests/e2e/${name}.chromium.test.ts`,
);

export default defineConfig({
  // The same JSX as in the extension's own build.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Slow tests get a line of their own; in a browser all of them would be slow.
    slowTestThreshold: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // Pure code, no state in modules: importing it anew for each file took most of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...browserProject,
          name: 'chromium',
          include: ['tests/e2e/**/*.chromium.test.ts'],
          exclude: WAITING,
        },
      },
      { extends: true, test: { ...browserProject, name: 'chromium-waiting', include: WAITING } },
      {
        extends: true,
        test: {
          ...browserProject,
          name: 'firefox',
          include: ['tests/e2e/**/*.firefox.test.ts'],
        },
      },
    ],
  },
});
