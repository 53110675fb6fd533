import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { activate } from '../../main/jobs/answerCases';
import { Measured, type MeasuredTask } from './measurement';
import { letADayPass, settledCompany, type SettledCompany } from './settledCompany';

const SIZES = [100, 1_000, 2_000, 10_000];
const STEPS = 5;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const run = promisify(execFile);

async function measured(program: string, company: SettledCompany, what: MeasuredTask['what']): Promise<Measured> {
  const { folder, key, now, dinero } = company;
  const [firm] = dinero.companies;
  if (firm === undefined) throw new Error('the demo has no company');
  const task: MeasuredTask = { what, folder, key, now: now(), url: dinero.url, client: dinero.client, firm };
  const { stdout } = await run(process.execPath, [program, JSON.stringify(task)]);
  return Measured.parse(JSON.parse(stdout));
}

const byKind = (calls: Record<string, number>): string =>
  Object.entries(calls)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');

/** A usual day and, for information, a few steps that are due, of companies of several sizes. */
export async function benchDaily(program: string): Promise<void> {
  for (const size of SIZES) {
    const company = await settledCompany(size);
    try {
      const pc = company.open();
      const watched = pc.running.desk.caseFiles.watched().filter(({ state, overdue }) => overdue && state !== 'closed');
      pc.end();
      letADayPass(
        company,
        watched.map(({ invoiceGuid }) => invoiceGuid),
      );
      const day = await measured(program, company, 'day');
      const calls = Object.values(day.calls).reduce((total, count) => total + count, 0);
      say(
        `${company.cases} open cases: ${calls} calls (${byKind(day.calls)}), at most ${day.perMinute} in a minute, ` +
          `over ${day.minutes.toFixed(1)} min; ${(day.wallMs / 1000).toFixed(2)} s without the limiter's waits, ` +
          `longest block ${day.longestBlockMs.toFixed(0)} ms`,
      );
      startSome(company);
      const steps = await measured(program, company, 'steps');
      say(
        `  ${steps.sent} steps due: ${(steps.preparing / steps.sent).toFixed(1)} calls to prepare each, ` +
          `${(steps.sending / steps.sent).toFixed(1)} to send it`,
      );
    } finally {
      await company.close();
    }
  }
}

/** A person starts a few cases that nobody has reminded yet. */
function startSome(company: SettledCompany): void {
  const pc = company.open();
  const { desk } = pc.running;
  const fresh = desk.caseFiles.found().filter(({ guid }) => desk.caseFiles.get(guid)?.level === 0);
  const guids = fresh.slice(0, STEPS).map(({ guid }) => guid);
  activate(desk, guids);
  pc.end();
}
