import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDate } from '../../src/claim/date';
import type { Log } from '../log/log';
import type { DemoDinero } from './demo';

/** What to type to connect to the demo company. */
export interface DemoAccess {
  organizationId: number;
  apiKey: string;
  clientId: string;
  clientSecret: string;
  name: string;
  cvr: string;
}

export interface EmbeddedDemo {
  /** The root of its API; the server is started when it is first asked for. */
  url(): Promise<string>;
  access: () => Promise<DemoAccess>;
  close(): Promise<void>;
}

/**
 * The demo Dinero inside the app, on loopback. It is loaded and started when first needed, and remembers in `folder`
 * what was done in it, so that a reminder sent yesterday is still there today.
 */
export function embeddedDemo(folder: string, today: () => CalendarDate, log: Log): EmbeddedDemo {
  let running: Promise<DemoDinero> | null = null;
  const start = async (): Promise<DemoDinero> => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { startDemoDinero } = await import('./demo');
    return startDemoDinero({
      today: today(),
      stateFile: path.join(folder, 'state.json'),
      log: (line) => log.info('demo', { line }),
    });
  };
  const demo = (): Promise<DemoDinero> => {
    running ??= start().catch((error: unknown) => {
      running = null; // the next call tries again
      throw error;
    });
    return running;
  };

  return {
    url: async () => (await demo()).url,
    access: async () => {
      const { companies, client } = await demo();
      const [first] = companies;
      if (!first) throw new Error('the demo has no company');
      const { organizationId, apiKey, name, cvr } = first;
      return { organizationId, apiKey, name, cvr, clientId: client.id, clientSecret: client.secret };
    },
    close: async () => (await running)?.close(),
  };
}
