import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rows of docs/edge-cases.md: the number, and the cell that says where it is tested or why not. */
const rows = new Map(
  [...readFileSync(join(root, 'docs/edge-cases.md'), 'utf8').matchAll(/^\|\s*(\d+)\s*\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, number, where]): [number, string] => [Number(number), (where ?? '').trim()],
  ),
);

/** Test files that name a case, by its number. */
function namedInTests(): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const folder of ['src', 'main', 'test']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.test.ts')) continue;
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      for (const [, numbers = ''] of readFileSync(join(root, path), 'utf8').matchAll(
        /\bcases? (\d+(?:(?:, | and )\d+)*)/g,
      )) {
        for (const number of numbers.split(/, | and /).map(Number)) {
          found.set(number, (found.get(number) ?? new Set<string>()).add(path));
        }
      }
    }
  }
  return found;
}

it('every edge case that a test names stands in the table with that test', () => {
  for (const [number, paths] of namedInTests()) {
    for (const path of paths)
      expect([number, rows.get(number)]).toEqual([number, expect.stringContaining(`\`${path}\``)]);
  }
});

it('every edge case of the table has a test or says why not, and every test it names exists', () => {
  expect(rows.size).toBeGreaterThan(130);
  for (const [number, where] of rows) {
    expect([number, where]).toEqual([number, expect.stringMatching(/\S/)]);
    for (const [, path = ''] of where.matchAll(/`([^`]+\.test\.ts)`/g))
      expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  }
});
