import { z } from 'zod';
import { testPc } from './testDesk';

/** What the process is told, as JSON in its one argument. */
export interface ChildTask {
  /** Of the database that is there. */
  folder: string;
  key: string;
  /** Its instant, milliseconds since 1970-01-01T00:00Z. */
  now: number;
  dinero: { url: string; client: { id: string; secret: string }; firm: z.infer<typeof Firm> };
}

const Firm = z.object({ organizationId: z.number(), name: z.string(), cvr: z.string(), apiKey: z.string() });
const Task: z.ZodType<ChildTask> = z.object({
  folder: z.string(),
  key: z.string(),
  now: z.number(),
  dinero: z.object({ url: z.string(), client: z.object({ id: z.string(), secret: z.string() }), firm: Firm }),
});

/** A process of a company: does what is due, and ends. */
async function work({ folder, key, now, dinero: { url, client, firm } }: ChildTask): Promise<void> {
  const pc = testPc({ url, client, companies: [firm] }, () => now, { folder, key });
  await pc.running.look();
  await pc.running.stop();
  pc.end();
}

void work(Task.parse(JSON.parse(process.argv[2] ?? '')));
