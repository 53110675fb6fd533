import { defineConfig } from '@playwright/test';

// Trace and screenshots are taken by test/e2e/fixture.ts: Playwright's own options do not reach Electron's pages.
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/e2e.json' }]],
  // Each worker has a screen, a message bus and a keychain of its own (test/e2e/session.ts). The computer's can be shared by none.
  // Three keep two cores busy: much of the time an app waits for the disk, or a test for the app.
  workers: process.platform === 'linux' ? 3 : 1,
  fullyParallel: false,
  retries: 0, // a test that passes only sometimes has failed
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 20_000 },
});
