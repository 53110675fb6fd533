import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './counts.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

describe('the count of vitest’s tests', () => {
  it.each([
    ['takes the report’s own figures', [file('failed', 'passed', 'failed'), file('passed', 'passed')], 2, 1, 1],
    ['counts a file that could not be loaded as a failed test', [file('failed'), file('passed', 'passed')], 1, 0, 1],
    ['counts a file whose preparation broke as a failed test', [file('failed', 'skipped', 'skipped')], 0, 0, 1],
    ['does not count tests that were left out', [file('passed', 'passed', 'skipped')], 1, 0, 0],
  ])('%s', (_what, testResults, numPassedTests, numFailedTests, failed) => {
    expect(countVitest({ testResults, numPassedTests, numFailedTests })).toEqual({ passed: numPassedTests, failed });
  });
});

describe('the count of Playwright’s tests', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 2 };

  it.each([
    ['counts what went as expected', stats, [], 0],
    ['counts a failed test', { ...stats, unexpected: 1 }, [], 1],
    ['counts a test that passed only when repeated as failed', { ...stats, flaky: 1 }, [], 1],
    ['counts an error outside all tests as a failed one', stats, [{ message: 'no such file' }], 1],
  ])('%s', (_what, given, errors, failed) => {
    expect(countPlaywright({ stats: given, errors })).toEqual({ passed: 3, failed });
  });
});
