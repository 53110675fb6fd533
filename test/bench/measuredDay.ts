import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createHttp, type HttpRequest } from '../../main/dinero/http';
import { takeSteps } from '../../main/jobs/takeSteps';
import { testPc } from '../fakes/testDesk';
import { VirtualTime } from '../fakes/virtualTime';
import { MeasuredTask, type Measured } from './measurement';

const MINUTE = 60_000;
/** Finer than this the measuring itself would be felt, milliseconds. */
const RESOLUTION = 10;

const KINDS: readonly [kind: string, method: string, path: RegExp][] = [
  ['token', 'POST', /\/token$/],
  ['list of invoices', 'GET', /\/invoices$/],
  ['list of contacts', 'GET', /\/contacts$/],
  ['contact', 'GET', /\/contacts\/[^/]+$/],
  ['invoice', 'GET', /\/invoices\/[^/]+$/],
  ['payments', 'GET', /\/payments$/],
  ['reminders', 'GET', /\/reminders$/],
];
const kindOf = ({ method, url }: HttpRequest): string =>
  KINDS.find(([, verb, path]) => verb === method && path.test(url.pathname))?.[0] ?? 'reminding';

/** Of moments in their order, the most that lie within one minute. */
function mostWithinAMinute(starts: readonly number[]): number {
  let first = 0;
  return starts.reduce((most, start, place) => {
    while (start - (starts[first] ?? start) > MINUTE) first += 1;
    return Math.max(most, place - first + 1);
  }, 0);
}

/** A process of its own, so that what the demo Dinero takes is not measured with it. */
async function measure({ what, folder, key, now, url, client, firm }: MeasuredTask): Promise<Measured> {
  const time = new VirtualTime(now);
  const calls: Record<string, number> = {};
  const starts: number[] = [];
  const send = createHttp();
  const pc = testPc({ url, client, companies: [firm] }, time.now, {
    folder,
    key,
    calling: {
      limit: 50,
      sleep: time.skip,
      http: (request) => {
        starts.push(time.now());
        calls[kindOf(request)] = (calls[kindOf(request)] ?? 0) + 1;
        return send(request);
      },
    },
  });
  const { running } = pc;
  const { desk, outbox } = running;
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const begun = performance.now();
  let sent = 0;
  if (what === 'day') await running.look();
  else sent = (await takeSteps(desk, 'clock')).queued;
  const preparing = desk.dinero.calls();
  if (what === 'steps') await outbox.look();
  const wallMs = performance.now() - begun;
  delay.disable();
  const sending = desk.dinero.calls() - preparing;
  await running.stop();
  pc.end();
  const minutes = (time.now() - now) / MINUTE;
  const longestBlockMs = Math.max(0, delay.max / 1e6 - RESOLUTION);
  return { calls, perMinute: mostWithinAMinute(starts), minutes, wallMs, longestBlockMs, preparing, sending, sent };
}

void measure(MeasuredTask.parse(JSON.parse(process.argv[2] ?? ''))).then((measured) =>
  process.stdout.write(JSON.stringify(measured)),
);
