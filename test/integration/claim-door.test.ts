import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript, type ScriptRun } from '../fakes/runScript';

const script = fileURLToPath(new URL('../../scripts/claim.mjs', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claim-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]): Promise<ScriptRun> => runScript(script, ...args);

async function claim(content: string, name = 'claim.json'): Promise<ScriptRun> {
  const file = join(folder, name);
  await writeFile(file, content);
  return run(file);
}

describe('the claim command', () => {
  it('prints the claim as JSON, also when two run at once', async () => {
    const input = { asOf: '2025-07-15', principal: '1000.00', dueDate: '2025-06-15', debtor: 'business' };
    const runs = await Promise.all([claim(JSON.stringify(input), 'a.json'), claim(JSON.stringify(input), 'b.json')]);
    for (const { code, stdout, stderr } of runs) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ interestTotal: '8.42', total: '1008.42', refusals: [] });
    }
  });

  it('writes one line per problem with its path and ends with 2', async () => {
    const { code, stdout, stderr } = await claim(
      '{"asOf":"2026-02-30","payments":[{"date":"2026-01-01","amount":"1,00"}]}',
    );
    expect([code, stdout]).toEqual([2, '']);
    const paths = stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(':')));
    expect(paths).toEqual(['$.asOf', '$.principal', '$.dueDate', '$.payments[0].amount']);
  });

  it.each([
    ['a file that is not JSON', '{"asOf":', /^\$: is not JSON: .+\n$/],
    ['an empty file', '', /^\$: is not JSON: .+\n$/],
  ])('ends with 2 for %s', async (_, content, message) => {
    const { code, stderr } = await claim(content);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('ends with 2 where there is no such file, or none was named', async () => {
    const [missing, none] = await Promise.all([run(join(folder, 'none.json')), run()]);
    expect([missing.code, none.code]).toEqual([2, 2]);
    expect(missing.stderr).toMatch(/^\$: cannot read .+ENOENT\n$/);
    expect(none.stderr).toContain('npm run -s claim -- FILE.json');
  });
});
