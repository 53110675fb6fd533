import { play, type Played } from '../simulation/play';
import { readSimulation } from '../simulation/simulationFile';
import { simulationOutput } from '../simulation/simulationOutput';

/** Three reminders ten days apart, each with a fee. */
export const threeReminders = [{ fee: '100.00' }, { fee: '100.00' }, { fee: '100.00' }];

/** 1000 kr. between traders, due Thursday 15 January 2026. */
export const invoice = {
  id: 'F1',
  debtor: { id: 'D1', kind: 'business' },
  invoiceDate: '2026-01-01',
  dueDate: '2026-01-15',
  amount: '1000.00',
};

/** Plays a file; one invoice and three reminders unless told otherwise. */
export function playedFile(json: Record<string, unknown>): Played {
  const { policy, ...rest } = json;
  const file = { policy: { steps: threeReminders, ...(policy as object | undefined) }, invoices: [invoice], ...rest };
  const read = readSimulation(file);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return play(read.simulation);
}

/** The answer to such a file. */
export const simulated = (json: Record<string, unknown>): ReturnType<typeof simulationOutput> =>
  simulationOutput(playedFile(json), false);

/** Day, kind and level of each step. */
export const stepsIn = (json: Record<string, unknown>): string[] =>
  simulated(json).steps.map(({ date, kind, level }) => `${date} ${kind} ${level}`);

/** What was waited for on the last run, and until when. */
export function lastWait(json: Record<string, unknown>): { reason: string; until: string | null } | undefined {
  const last = simulated(json).waiting.at(-1);
  return last && { reason: last.reason, until: last.until };
}

/** Every day from one to another, both included. */
export function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
