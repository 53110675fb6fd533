import { defineConfig } from 'vitest/config';

const folders = process.env['DOMAIN'] ?? '{claim,procedure}';

/** The domain's tests alone (or those of the folder DOMAIN), with fewer runs of each property: for the mutation run. */
export default defineConfig({
  test: {
    include: [`src/${folders}/**/*.test.ts`],
    setupFiles: ['test/fakes/fewerRuns.ts'],
    // The domain keeps nothing between tests, and loading it anew for each file would take longer than the tests.
    isolate: false,
    pool: 'threads',
  },
});
