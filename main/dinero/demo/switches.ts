import { parseArgs, type ParseArgsConfig } from 'node:util';
import { dateInCopenhagen, parseDate } from '../../../src/claim/date';
import { CommandError, COMMANDS } from './commands';
import type { DemoOptions } from './options';

/** What the command line asks for. */
export interface Switches {
  help: boolean;
  options: DemoOptions;
  /** Lines to run once the server is up, in the order they were given. */
  lines: string[];
}

const SETTINGS = {
  port: { type: 'string' },
  seed: { type: 'string' },
  invoices: { type: 'string' },
  today: { type: 'string' },
  state: { type: 'string' },
  control: { type: 'boolean' },
  'rate-limit': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const config = {
  options: {
    ...SETTINGS,
    ...Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, { type: 'string', multiple: true } as const])),
  },
  tokens: true,
  strict: true,
} satisfies ParseArgsConfig;

export const USAGE = `usage: npm run demo-dinero -- [SWITCHES]

--port N         port on 127.0.0.1 (default: a free one)
--seed N         which data (default 1)
--invoices N     at least N overdue invoices in the first company
--today DATE     the server's date, YYYY-MM-DD (default: today)
--state FILE     keep changes between runs
--rate-limit     100 requests a minute, as Dinero
--control        open POST /__demo/command
--COMMAND TEXT   run a command of the prompt at once, such as --pay '1012 500,00' or --day +10; may be repeated`;

function whole(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value <= most)) throw new CommandError(`--${name} must be a whole number from 0 to ${most}, not '${text}'`);
  return value;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** Leaves out what was not said, so that defaults stand. */
const said = <K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, V>);

/**
 * Reads the command line.
 * @param now epoch milliseconds, for the default of `--today`.
 * @throws CommandError with a message for the person who typed it.
 */
export function readSwitches(args: readonly string[], now: number): Switches {
  const { values, tokens } = parse(args);
  const today = values.today ?? dateInCopenhagen(now);
  if (parseDate(today) === undefined) throw new CommandError(`--today must be a date YYYY-MM-DD, not '${today}'`);
  return {
    help: values.help ?? false,
    options: {
      today,
      control: values.control ?? false,
      rateLimit: values['rate-limit'] ?? false,
      ...said('port', whole('port', values.port, 65_535)),
      ...said('seed', whole('seed', values.seed, 2 ** 31)),
      ...said('invoices', whole('invoices', values.invoices, 100_000)),
      ...said('stateFile', values.state),
    },
    lines: tokens.flatMap((token) =>
      token.kind === 'option' && Object.hasOwn(COMMANDS, token.name) ? [`${token.name} ${token.value ?? ''}`] : [],
    ),
  };
}
