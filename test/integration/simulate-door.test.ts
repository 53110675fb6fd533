import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript, type ScriptRun } from '../fakes/runScript';

const script = fileURLToPath(new URL('../../scripts/simulate.mjs', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]): Promise<ScriptRun> => runScript(script, ...args);

async function simulate(json: unknown, ...more: string[]): Promise<ScriptRun> {
  const file = join(folder, `${Math.random()}.json`);
  await writeFile(file, JSON.stringify(json));
  return run(file, ...more);
}

const month = {
  policy: { steps: [{ fee: '100.00' }, { kind: 'notice' }] },
  invoices: [{ id: 'F1', debtor: { kind: 'business' }, dueDate: '2026-01-15', amount: '1000.00' }],
  runs: ['2026-01-20', '2026-01-25', '2026-02-04'],
};

describe('the simulate command', () => {
  it('prints the steps, the waits and the end as JSON', async () => {
    const { code, stdout, stderr } = await simulate(month);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      steps: [
        { date: '2026-01-25', kind: 'reminder', level: 1, fee: '100.00', total: '1100.00' },
        { date: '2026-02-04', kind: 'notice', level: 2, fee: '0.00', deadline: '2026-02-16' },
      ],
      waiting: [{ date: '2026-01-20', invoice: 'F1', reason: 'too-early', until: '2026-01-25' }],
      end: [{ invoice: 'F1', state: 'final', reason: 'final' }],
    });
  });

  it('says why in both languages where that is asked for, whichever comes first', async () => {
    const { stdout } = await simulate(month, '--explain');
    expect(stdout).toContain('"message": "Næste er trin 1 (rykker), tidligst 25.01.2026."');
    expect(stdout).toContain('"messageEn": "Next is step 1 (reminder), on 25/01/2026 at the earliest."');
  });

  it('writes one line per problem with its path and ends with 2', async () => {
    const { code, stdout, stderr } = await simulate({ ...month, runs: ['2026-02-30'], mode: 'x' });
    expect([code, stdout]).toEqual([2, '']);
    const paths = stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(':')));
    expect(paths).toEqual(['$.mode', '$.runs[0]']);
  });

  it('ends with 2 where no file was named', async () => {
    const { code, stderr } = await run('--explain');
    expect(code).toBe(2);
    expect(stderr).toContain('npm run -s simulate -- FILE.json');
  });
});
