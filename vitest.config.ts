import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('.', import.meta.url));
const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    { find: 'server-only', replacement: `${root}tests/support/empty.ts` },
  ],
};

/** No test measures time; a limit is there for what hangs, and has to hold on a machine with much else to do. */
const BUSY_MACHINE_MS = 30_000;
const limits = { testTimeout: BUSY_MACHINE_MS, hookTimeout: BUSY_MACHINE_MS };

/** Two even where there are two cores: a test waits half of its time, for a page or a database. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** Files that go through every page: each takes as long as dozens of the others, which their size does not tell. */
const LONG = /\/e2e\/pages/u;

/** So that no core stands idle while the longest file is still running: on a fresh machine nothing is known of how long they took before. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** These change nothing that another file sees: half of their time went to reading the same code anew for each. */
const TOGETHER = { isolate: false };

/** One project per kind of test; `npm test` runs them all, in the order of package.json. */
export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    // Closing the demo, Chromium and PostgreSQL: what is cut short here is left running.
    teardownTimeout: 60_000,
    projects: [
      {
        resolve,
        test: {
          name: 'domain',
          include: ['tests/domain/**/*.test.ts'],
          ...TOGETHER,
          ...limits,
        },
      },
      { resolve, test: { name: 'cli', include: ['tests/cli/**/*.test.ts'], ...limits } },
      {
        resolve,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/ui-setup.ts'],
          ...limits,
          // Its navigation imports Next's without a file ending, which only a bundler can follow.
          server: { deps: { inline: ['next-intl'] } },
        },
      },
      { resolve, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], ...limits } },
      ...(['sqlite', 'postgresql'] as const).map((database) => ({
        resolve,
        test: {
          name: `server-${database}`,
          include: ['tests/server/**/*.test.ts'],
          ...TOGETHER,
          // Models are asked on this machine, where a server of the tests answers.
          env: { VERSO_TEST_DATABASE: database, VERSO_MODEL_HOSTS: '127.0.0.1', VERSO_LOG_LEVEL: 'error' },
          globalSetup: ['tests/support/database-global-setup.ts'],
          ...limits,
        },
      })),
      {
        resolve,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/browser-global-setup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          // A machine that is shared can stop a browser for seconds. Each test has an article of its own, so it can be done again; the
          // list of tests says which were. While one develops, an unsteady test fails at once.
          retry: process.env['CI'] === undefined ? 0 : 2,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
