/**
 * @param {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report vitest's JSON
 * @returns {{ passed: number, failed: number }} a file that failed around its tests (it could not be loaded, its preparation
 *   broke) counts as one failed test
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report Playwright's JSON
 * @returns {{ passed: number, failed: number }} a test that passed only when repeated counts as failed, and so does an
 *   error outside all tests
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
