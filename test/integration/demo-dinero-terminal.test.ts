import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { readSwitches } from '../../main/dinero/demo/switches';
import { runInTerminal } from '../../main/dinero/demo/terminal';

const NOW = Date.parse('2026-11-23T23:30:00Z'); // already the 24th in Copenhagen

describe('the switches', () => {
  it('leave everything to its default, today being the day in Copenhagen', () => {
    expect(readSwitches([], NOW)).toEqual({
      help: false,
      options: { today: '2026-11-24', control: false, rateLimit: false },
      lines: [],
    });
  });

  it('are read, and commands keep the order in which they were given', () => {
    const args = '--port 4010 --seed 1 --invoices=500 --today 2026-01-02 --state s.json --control --rate-limit'.split(
      ' ',
    );
    expect(readSwitches([...args, '--day', '+3', '--pay', '1012 500,00', '--day=+1'], NOW)).toEqual({
      help: false,
      options: {
        port: 4010,
        seed: 1,
        invoices: 500,
        today: '2026-01-02',
        stateFile: 's.json',
        control: true,
        rateLimit: true,
      },
      lines: ['day +3', 'pay 1012 500,00', 'day +1'],
    });
  });

  it.each([
    [['--bogus'], /--bogus/],
    [['loose'], /loose/],
    [['--port', '70000'], /--port must be a whole number from 0 to 65535, not '70000'/],
    [['--invoices', 'many'], /--invoices must be a whole number/],
    [['--today', '2026-02-30'], /--today must be a date/],
    [['--pay'], /--pay/],
  ])('%j are refused with a reason', (args, reason) => {
    expect(() => readSwitches(args, NOW)).toThrow(reason);
  });
});

describe('a run in the terminal', () => {
  async function run(args: string[], typed: string, stopped = new Promise<void>(() => undefined)) {
    const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const told = [text(output), text(errors)];
    input.end(typed);
    const code = await runInTerminal(args, { input, output, errors, stopped });
    output.end();
    errors.end();
    const [said = '', complained = ''] = await Promise.all(told);
    return { code, said, complained };
  }

  it('shows how to connect, does what is typed, and goes on after a mistake', async () => {
    const { code, said } = await run(['--today', '2026-11-23', '--day', '+2'], 'dance\npay 1003\nquit\n');
    expect(said).toMatch(/answers on http:\/\/127\.0\.0\.1:\d+ \(today is 2026-11-23\)/);
    expect(said).toMatch(/\n284617 +[0-9a-f]{32} {2}\d{8} {2}Hyldelund/);
    expect(said).toMatch(/today is 2026-11-25[^]*unknown command 'dance'[^]*1003: Paid, 0,00 left/);
    expect(code).toBe(0);
  });

  it('without a terminal goes on past the end of its input, until it is stopped', async () => {
    const events: string[] = [];
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve)).then(() => void events.push('stopped'));
    const running = run(['--port', '0'], 'day +1\n', stopped).then(({ code }) => events.push(`ended with ${code}`));
    setImmediate(stop);
    await running;
    expect(events).toEqual(['stopped', 'ended with 0']);
  });

  it.each([
    [['--bogus'], 2, /--bogus[^]*--help/],
    [['--pay', '7'], 2, /no invoice 7/],
    [['--help'], 0, /^$/],
  ])('%j ends with %i', async (args, code, complaint) => {
    const ended = await run(args, '');
    expect(ended.code).toBe(code);
    expect(ended.complained).toMatch(complaint);
  });
});
