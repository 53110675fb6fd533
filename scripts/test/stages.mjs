import { tool } from '../setup/tools.mjs';
import { inRoot } from '../setup/paths.mjs';

/**
 * @typedef {object} StageResult
 * @property {string} name
 * @property {boolean} ok
 * @property {number} seconds
 * @property {{ passed: number, failed: number }} [tests] absent for checks
 */

/**
 * Checks without tests, by name: what is said about them and what Node runs. The slow ones first.
 * @type {Record<string, { title: string, command: () => string[] }>}
 */
export const CHECKS = {
  lint: { title: 'Lint (eslint)', command: () => [tool('eslint'), '.', '--max-warnings', '0'] },
  // the compiler of TypeScript 7; the linter still needs the interface of its forerunner
  types: { title: 'Types (tsc)', command: () => [tool('typescript-native', 'tsc'), '-b'] },
  format: { title: 'Format (prettier)', command: () => [tool('prettier'), '--check', '.'] },
  walls: {
    title: 'Walls between the parts (dependency-cruiser)',
    command: () => [
      tool('dependency-cruiser', 'depcruise'),
      ...['--config', '.dependency-cruiser.cjs', 'src', 'main', 'renderer', 'test'],
    ],
  },
  packaging: {
    title: 'Packaging (electron-builder’s configuration)',
    command: () => [inRoot('scripts', 'check-builder-config.mjs')],
  },
};

const vitest = (project) => ({
  kind: 'vitest',
  plain: { NO_COLOR: '1' },
  realApp: false,
  command: (report) => [
    tool('vitest'),
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ],
});

/**
 * Test runners, by name. `report` is where the runner's JSON goes; `realApp`: needs the built app and a desktop of its own;
 * `plain`: the variable that turns its colours off.
 * @type {Record<string, { title: string, kind: 'vitest' | 'playwright', realApp: boolean, timeoutMs: number,
 *   plain: Record<string, string>, command: (report: string) => string[] }>}
 */
export const RUNNERS = {
  unit: { title: 'Unit tests (vitest)', timeoutMs: 300_000, ...vitest('unit') },
  integration: { title: 'Integration tests (vitest)', timeoutMs: 900_000, ...vitest('integration') },
  e2e: {
    title: 'The real app (Playwright on Electron)',
    kind: 'playwright',
    plain: { FORCE_COLOR: '0' },
    realApp: true,
    timeoutMs: 1_800_000,
    command: () => [tool('@playwright/test', 'playwright'), 'test'],
  },
};
