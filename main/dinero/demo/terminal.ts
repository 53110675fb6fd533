import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { CommandError, helpText } from './commands';
import { startDemoDinero, type DemoCompany, type DemoDinero } from './index';
import { readSwitches, USAGE } from './switches';

interface Terminal {
  input: Readable & { isTTY?: boolean };
  output: Writable;
  errors: Writable;
  /** Resolves when the run is to end from outside. */
  stopped: Promise<void>;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const row = ({ organizationId, apiKey, cvr, name }: DemoCompany, note = ''): string =>
  `${String(organizationId).padEnd(10)}${apiKey}  ${cvr}  ${name}${note}`;

const banner = (demo: DemoDinero): string =>
  [
    `The demo Dinero answers on ${demo.url} (today is ${demo.control.today()}).`,
    `Client id:      ${demo.client.id}`,
    `Client secret:  ${demo.client.secret}`,
    '',
    `${'Firma-ID'.padEnd(10)}${'API key'.padEnd(34)}${'CVR'.padEnd(10)}Company`,
    ...demo.companies.map((company) => row(company)),
    row(demo.noProCompany, ' (without Pro: 403 code 90)'),
    '',
    'Another company’s Firma-ID with this key answers 403. Write help for what can happen, quit to end.',
  ].join('\n');

function answer(demo: DemoDinero, line: string): string {
  try {
    return demo.command(line);
  } catch (error) {
    return messageOf(error);
  }
}

async function prompt(demo: DemoDinero, { input, output, stopped }: Terminal): Promise<void> {
  const lines = createInterface({ input, output, terminal: input.isTTY ?? false, prompt: '> ' });
  let open = true;
  lines.once('close', () => (open = false));
  void stopped.then(() => lines.close());
  // Piped lines are still read when their source has ended; by then nothing can be prompted for.
  const ask = () => (open && input.isTTY ? lines.prompt() : undefined);
  ask();
  for await (const line of lines) {
    if (line.trim() === 'quit') {
      lines.close();
      return;
    }
    if (line.trim() !== '') output.write(`${answer(demo, line)}\n`);
    ask();
  }
  // Without a terminal, the end of the input is not the end of the run.
  if (!input.isTTY) await stopped;
}

/**
 * Runs the demo Dinero in a terminal until it is told to stop.
 * @returns the exit code: 0, 1 where it cannot start, 2 where the switches or commands are wrong.
 */
export async function runInTerminal(args: readonly string[], terminal: Terminal): Promise<number> {
  const { output, errors } = terminal;
  let demo: DemoDinero | undefined;
  try {
    const { help, options, lines } = readSwitches(args, Date.now());
    if (help) {
      output.write(`${USAGE}\n\n${helpText()}\n`);
      return 0;
    }
    demo = await startDemoDinero({ ...options, log: (line) => errors.write(`${line}\n`) });
    output.write(`${banner(demo)}\n`);
    for (const line of lines) output.write(`${demo.command(line)}\n`);
    await prompt(demo, terminal);
    return 0;
  } catch (error) {
    errors.write(`${messageOf(error)}\n`);
    const wrong = error instanceof CommandError || error instanceof RangeError;
    if (wrong) errors.write('Write --help for the switches.\n');
    return wrong ? 2 : 1;
  } finally {
    await demo?.close();
  }
}
