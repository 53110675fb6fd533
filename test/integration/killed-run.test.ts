import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../main/dinero/demo/random';
import { databaseIn, dineroIn, prepareBusyMorning, type BusyMorning } from '../fakes/busyMorning';
import { bundleProcess, runProcess, type Ended, type KillPoint } from '../fakes/companyProcess';
import { endState, sendingsTold, sendingsToTell } from '../fakes/endState';
import { testPc, type TestPc } from '../fakes/testDesk';

const KILLED_RUNS = 100;
const AT_A_TIME = 2;
/** Every so many is killed a second time, somewhere in what is left. */
const TWICE_EVERY = 3;
/** So long after a look the next one comes: each wait of the outbox is over by then. */
const LOOK_AGAIN_MS = 15 * 60_000;
const MOST_LOOKS = 8;
/** On a machine with much else to do. */
const LONGEST_MS = 600_000;

const memory = '/dev/shm';
const root = fs.mkdtempSync(path.join(fs.existsSync(memory) ? memory : os.tmpdir(), 'rykkerklar-killed-'));
const program = path.join('.cache', `killed-run-${process.pid}.cjs`);
let morning: BusyMorning;
let unbroken: Awaited<ReturnType<typeof runMorning>>;

/** Runs a copy of the morning in processes that are killed at these points, and then, started anew, to its end. */
async function runMorning(name: string, kills: readonly (KillPoint | null)[]) {
  const copy = { ...morning, folder: path.join(root, name) };
  fs.cpSync(morning.folder, copy.folder, { recursive: true });
  let { now } = copy;
  const dinero = await dineroIn(copy.folder, () => copy.now);
  try {
    const ended: Ended[] = [];
    for (const kill of kills) ended.push(await runProcess(program, copy, dinero, kill));
    const pc = testPc(dinero, () => now, { folder: databaseIn(copy.folder), key: copy.key });
    const { running } = pc;
    const { desk } = running;
    const waits = (): boolean => desk.outbox.unfinished().length + desk.reversals.waiting().length > 0;
    await running.look();
    for (let looks = 1; waits() && looks < MOST_LOOKS; looks++) {
      now += LOOK_AGAIN_MS;
      await running.look();
    }
    const asked = await answerQuestions(pc, (guid) => dinero.control.mails(guid).map(({ id }) => id));
    await running.stop();
    const end = endState(desk, dinero);
    const sendings = { told: sendingsTold(desk), toTell: sendingsToTell(desk) };
    const interrupted = desk.dailyRuns.latest(10).some(({ outcome }) => outcome === 'interrupted');
    pc.end();
    return { end, ended, asked, sendings, interrupted };
  } finally {
    await dinero.close();
    fs.rmSync(copy.folder, { recursive: true });
  }
}

/**
 * A mail that was about to be asked for when the process died stands in Dinero's log, or it may never have been: then a
 * person is asked, looks in Dinero and says so.
 */
async function answerQuestions({ running }: TestPc, mailsOf: (guid: string) => number[]): Promise<number> {
  const asked = running.desk.outbox.list().filter(({ state }) => state === 'uncertain');
  for (const { id, invoiceGuid, knownMailIds } of asked) {
    const wasSent = mailsOf(invoiceGuid).some((mail) => !knownMailIds.includes(mail));
    await running.outbox.settle(id, wasSent);
  }
  return asked.length;
}

/** Half of them exactly at a request, half of them at some moment; spread over the whole run, and each time the same. */
function killPoints(requests: number, took: number): KillPoint[][] {
  const random = new Random(1);
  const somewhere = (from: number, to: number, turn: number): KillPoint => {
    const request = 1 + Math.min(requests - 1, Math.floor(requests * (from + (to - from) * random.next())));
    if (turn % 2 === 1) return { request, msAfter: random.next() * 2 * (took / requests) };
    return { request, place: turn % 4 === 0 ? 'before' : 'after' };
  };
  return Array.from({ length: KILLED_RUNS }, (_, turn) => {
    const first = somewhere(turn / KILLED_RUNS, (turn + 1) / KILLED_RUNS, turn);
    return turn % TWICE_EVERY === 0 ? [first, somewhere(0, 1, turn + 1)] : [first];
  });
}

beforeAll(async () => {
  fs.mkdirSync(path.join(root, 'morning'));
  morning = await prepareBusyMorning(path.join(root, 'morning'));
  await bundleProcess(program);
  unbroken = await runMorning('unbroken', [null]);
});
afterAll(() => {
  fs.rmSync(root, { recursive: true });
  for (const made of [program, `${program}.compiled`]) fs.rmSync(made, { recursive: true, force: true });
});

describe('a daily run that is killed', () => {
  it('is one in which all happens that can', () => {
    const { end, ended, asked, sendings } = unbroken;
    expect(ended).toMatchObject([{ code: 0, said: '' }]);
    expect({ asked, sendings }).toEqual({ asked: 0, sendings: { told: 1, toTell: 1 } });
    expect(end.lastRun).toEqual([{ day: '2026-11-24', outcome: 'done' }]);
    expect(end.notices[0]).toMatchObject({ newInvoices: { count: 2 }, settled: { count: 4 } });
    const today = end.sendings.filter(({ day }) => day === '2026-11-24');
    expect(today.map(({ actor, level, state }) => `${actor} ${level} ${state}`).sort()).toEqual([
      'app 1 failed',
      'app 1 sent',
      'app 2 sent',
      'person 1 sent',
    ]);
    const settlements = new Set(end.cases.map(({ state }) => state.settlement));
    expect(settlements).toEqual(new Set(['open', 'paid', 'credited']));
    expect(end.cases.map(({ state }) => state.closed?.reason)).toContain('deleted');
    // A reminder of ours and one of an old invoice whose fee was left, and one whose mail came back.
    const done = { end: 'done', reason: null };
    expect(end.cases.flatMap(({ reversed }) => reversed)).toEqual([done, done, done]);
  });

  it(
    'ends as if it had not been, wherever that was and however often, with each reminder mailed once',
    async () => {
      const { requests, took } = unbroken.ended[0] ?? { requests: 0, took: 0 };
      const todo = [...killPoints(requests, took).entries()];
      const seen = { killed: 0, interrupted: 0, asked: 0 };
      const lane = async (): Promise<void> => {
        for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
          const [turn, kills] = next;
          const after = await runMorning(String(turn), kills);
          const where = `killed at ${JSON.stringify(kills)}`;
          expect(after.end, where).toEqual(unbroken.end);
          expect(after.sendings.told, `${where}, tells of each sending that came to nothing`).toBe(
            after.sendings.toTell,
          );
          seen.killed += after.ended.filter(({ code }) => code === null).length;
          seen.interrupted += Number(after.interrupted);
          seen.asked += after.asked;
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, lane));
      expect(seen.killed).toBeGreaterThanOrEqual(KILLED_RUNS);
    },
    LONGEST_MS,
  );
});
