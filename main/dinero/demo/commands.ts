import { date, daysBetween } from '../../../src/claim/date';
import { formatAmount, parseDecimal, type Ore } from '../../../src/claim/money';
import type { DemoControl } from './control';
import type { FaultSpec } from './http/faults';

interface Command {
  usage: string;
  help: string;
  run: (control: DemoControl, ...words: (string | undefined)[]) => string;
}

/** A line that cannot be run; its message is for the person who wrote it. */
export class CommandError extends Error {}

const whole = (word: string | undefined, what: string): number => {
  if (word === undefined || !/^[+-]?\d+$/.test(word)) throw new CommandError(`${what} must be a whole number`);
  return Number(word);
};

const numberOf = (word: string | undefined): number => whole(word, 'the invoice number');

/** "1.234,50" as Danes write it. */
const amountOf = (word: string | undefined): Ore | undefined => {
  if (word === undefined) return undefined;
  const amount = parseDecimal(word.replaceAll('.', '').replace(',', '.'));
  if (amount === undefined) throw new CommandError(`'${word}' is no amount; write 1.234,50`);
  return amount;
};

const KINDS = ['html', 'malformed', 'null-collection', 'hang', 'cut-before', 'cut-after'] as const;

function faultOf(kind = '', times = '1', method?: string, path?: string): FaultSpec {
  const matching = {
    times: whole(times, 'the number of times'),
    ...(method === undefined ? {} : { method: method.toUpperCase() }),
    ...(path === undefined ? {} : { path: new RegExp(path) }),
  };
  const answer = KINDS.find((known) => known === kind);
  if (answer) return { answer, ...matching };
  const [status = '', retryAfter] = kind.split('/');
  if (!/^[1-5]\d\d$/.test(status)) throw new CommandError(`a fault is a status or one of ${KINDS.join(', ')}`);
  const wait = retryAfter === undefined ? {} : { retryAfter: whole(retryAfter, 'Retry-After') };
  return { answer: 'status', status: Number(status), ...wait, ...matching };
}

const left = (control: DemoControl, number: number): string =>
  `${number}: ${control.status(number)}, ${formatAmount(control.remaining(number))} left`;

/** The language of the prompt, of the switches and of the control endpoint. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  pay: {
    usage: 'pay NUMBER [AMOUNT]',
    help: 'money arrives; without AMOUNT all that is left',
    run: (control, number, amount) => {
      control.pay(numberOf(number), amountOf(amount));
      return left(control, numberOf(number));
    },
  },
  credit: {
    usage: 'credit NUMBER [AMOUNT]',
    help: 'a credit note is booked and set off',
    run: (control, number, amount) => {
      control.credit(numberOf(number), amountOf(amount));
      return left(control, numberOf(number));
    },
  },
  delete: {
    usage: 'delete NUMBER',
    help: 'the invoice is deleted',
    run: (control, number) => {
      control.remove(numberOf(number));
      return `${numberOf(number)}: deleted`;
    },
  },
  due: {
    usage: 'due NUMBER YYYY-MM-DD',
    help: 'the due date is moved',
    run: (control, number, day) => {
      control.moveDue(numberOf(number), day ?? '');
      return left(control, numberOf(number));
    },
  },
  collection: {
    usage: 'collection NUMBER',
    help: 'somebody hands it over to debt collection',
    run: (control, number) => {
      control.markSentToCollection(numberOf(number));
      return `${numberOf(number)}: sent to debt collection`;
    },
  },
  bounce: {
    usage: 'bounce NUMBER',
    help: 'the last mail comes back',
    run: (control, number) => {
      control.bounce(numberOf(number));
      return `${numberOf(number)}: the last mail bounced`;
    },
  },
  day: {
    usage: 'day +N | YYYY-MM-DD',
    help: "the server's time is sent ahead",
    run: (control, to = '') => {
      if (/^\+\d+$/.test(to)) control.advanceDays(Number(to));
      else advanceTo(control, to);
      return `today is ${control.today()}`;
    },
  },
  fault: {
    usage: 'fault STATUS[/RETRY-AFTER]|KIND [TIMES] [METHOD] [PATH]',
    help: `the next requests go wrong; KIND is ${KINDS.join(', ')}; 'fault clear' ends it`,
    run: (control, kind, times, method, path) => {
      if (kind === 'clear') control.clearFaults();
      else control.fault(faultOf(kind, times, method, path));
      return kind === 'clear' ? 'no faults' : `fault ${kind ?? ''} set`;
    },
  },
  tokens: {
    usage: 'tokens',
    help: 'all tokens expire',
    run: (control) => {
      control.expireTokens();
      return 'all tokens have expired';
    },
  },
  requests: {
    usage: 'requests [N]',
    help: 'the last N requests (20)',
    run: (control, most = '20') =>
      control.requests
        .slice(-whole(most, 'N'))
        .map(({ method, path, query, status }) => `${status ?? '—'} ${method} ${path}${query}`)
        .join('\n'),
  },
  overdue: {
    usage: 'overdue [N]',
    help: 'the first N overdue invoices of the first company (20)',
    run: (control, most = '20') =>
      control
        .invoices()
        .filter(({ guid, deletedAt }) => deletedAt === null && control.status(guid) === 'Overdue')
        .slice(0, whole(most, 'N'))
        .map(({ guid, number, due }) => {
          const amount = formatAmount(control.remaining(guid)).padStart(14);
          return `${number ?? ''}  ${due}  ${amount}  ${control.contactOf(guid).name}`;
        })
        .join('\n'),
  },
};

function advanceTo(control: DemoControl, to: string): void {
  const goal = date(to);
  if (goal < control.today()) throw new CommandError('time only goes ahead');
  control.advanceDays(daysBetween(control.today(), goal));
}

/** All commands with what they do, one a line. */
export const helpText = (): string =>
  Object.values(COMMANDS)
    .map(({ usage, help }) => `${usage.padEnd(58)}${help}`)
    .join('\n');

/** Runs one line. @returns what to show. @throws CommandError or RangeError with a message for the person. */
export function runCommand(control: DemoControl, line: string): string {
  const [name = '', ...words] = line.trim().split(/\s+/);
  if (name === '' || name === 'help') return helpText();
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CommandError(`unknown command '${name}'; write help`);
  return command.run(control, ...words);
}
