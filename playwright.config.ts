import { defineConfig } from '@playwright/test';

// Trace and screenshots are taken by test/e2e/fixture.ts: Playwright's own options do not reach Electron's pages.
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/e2e.json' }]],
  // One worker: the tests own names on the session's message bus and share its keychain.
  workers: 1,
  fullyParallel: false,
  retries: 0, // a test that passes only sometimes has failed
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
});
