import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The project's own configurations, on small trees with its layout: one that keeps the rules, one that breaks each once.

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(root, 'test/fixtures/walls');
const configs = [
  ...['eslint.config.js', '.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.json'],
  ...['src', 'main', 'main/preload', 'renderer', 'test'].map((part) => `${part}/tsconfig.json`),
];

/** A finding: file and rule. */
type Finding = string;

interface Findings {
  lint: Finding[];
  walls: Finding[];
}

function plant(name: string): string {
  fs.mkdirSync(path.join(root, '.cache'), { recursive: true });
  const tree = fs.mkdtempSync(path.join(root, '.cache/walls-'));
  fs.cpSync(path.join(fixtures, name), tree, { recursive: true });
  for (const file of configs) fs.cpSync(path.join(root, file), path.join(tree, file), { recursive: true });
  return tree;
}

async function lint(tree: string): Promise<Finding[]> {
  const results = await new ESLint({ cwd: tree }).lintFiles(['src', 'main', 'renderer']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => `${path.relative(tree, filePath)}: ${String(ruleId)}`),
  );
}

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

async function cruise(tree: string): Promise<{ findings: Finding[]; passes: boolean }> {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const call = (output: string): string[] => [
    ...[program, '--config', '.dependency-cruiser.cjs', '--output-type', output],
    ...['src', 'main', 'renderer'],
  ];
  const { stdout } = await run(process.execPath, call('json'), { cwd: tree });
  const { summary } = JSON.parse(stdout) as Cruise;
  // the output that `npm test` uses says by its exit code what it found
  const passes = await run(process.execPath, call('err'), { cwd: tree }).then(
    () => true,
    () => false,
  );
  return { findings: summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`), passes };
}

const trees: string[] = [];
afterAll(() => {
  for (const tree of trees) fs.rmSync(tree, { recursive: true, force: true });
});

describe('a tree that keeps every rule', () => {
  it('passes lint and walls', async () => {
    const tree = plant('clean');
    trees.push(tree);
    expect(await lint(tree)).toEqual([]);
    expect(await cruise(tree)).toEqual({ findings: [], passes: true });
  });
});

describe('a tree that breaks the rules', () => {
  let found: Findings;
  let passes: boolean;

  beforeAll(async () => {
    const tree = plant('broken');
    trees.push(tree);
    fs.writeFileSync(path.join(tree, 'src/tooLong.ts'), 'export {};\n'.repeat(401));
    const cruised = await cruise(tree);
    found = { lint: await lint(tree), walls: cruised.findings };
    passes = cruised.passes;
  });

  it('fails the check of the walls', () => {
    expect(passes).toBe(false);
  });

  it.each([
    ['the domain importing main', 'src/importsMain.ts', 'src-is-pure'],
    ['the domain importing Node', 'src/importsNode.ts', 'src-is-pure'],
    ['the domain importing Electron', 'src/importsElectron.ts', 'src-is-pure'],
    ['the page importing main', 'renderer/importsMain.ts', 'page-knows-only-the-contract'],
    ['the page importing Node', 'renderer/importsNode.ts', 'page-has-no-node'],
    ['the page importing Electron', 'renderer/importsElectron.ts', 'page-has-no-electron'],
    ['main importing the page', 'main/importsRenderer.ts', 'main-knows-no-page'],
    ['keytar outside its file', 'main/rawKeytar.ts', 'one-door-for-keytar'],
    ['axios outside its file', 'main/rawAxios.ts', 'one-door-for-axios'],
    ['axios outside its file, loaded late', 'main/lazyAxios.ts', 'one-door-for-axios'],
    ['node-schedule outside its file', 'main/rawSchedule.ts', 'one-door-for-node-schedule'],
  ])('has a wall against %s', (_what, file, rule) => {
    expect(found.walls).toContain(`${file}: ${rule}`);
  });

  it('has a wall against files that import each other in a circle', () => {
    expect(found.walls.filter((finding) => finding.endsWith(': no-cycles'))).not.toEqual([]);
  });

  it.each([
    ['ipcMain outside its file', 'main/rawIpc.ts', 'no-restricted-imports'],
    ['ipcRenderer outside its file', 'renderer/importsElectron.ts', 'no-restricted-imports'],
    ['keytar outside its file', 'main/rawKeytar.ts', 'no-restricted-imports'],
    ['axios outside its file', 'main/rawAxios.ts', 'no-restricted-imports'],
    ['node-schedule outside its file', 'main/rawSchedule.ts', 'no-restricted-imports'],
    ['any', 'src/anyValue.ts', '@typescript-eslint/no-explicit-any'],
    ['a promise nobody waits for', 'main/floatingPromise.ts', '@typescript-eslint/no-floating-promises'],
    ['a file of more than 400 lines', 'src/tooLong.ts', 'max-lines'],
  ])('fails lint for %s', (_what, file, rule) => {
    expect(found.lint).toContain(`${file}: ${rule}`);
  });
});
