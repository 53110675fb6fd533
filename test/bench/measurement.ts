import { z } from 'zod';

/** What is measured: a whole usual day, or the steps that are due. */
export const MeasuredTask = z.object({
  what: z.enum(['day', 'steps']),
  folder: z.string(),
  key: z.string(),
  now: z.number(),
  url: z.string(),
  client: z.object({ id: z.string(), secret: z.string() }),
  firm: z.object({ organizationId: z.number(), name: z.string(), cvr: z.string(), apiKey: z.string() }),
});
export type MeasuredTask = z.infer<typeof MeasuredTask>;

export const Measured = z.object({
  /** Calls by kind. */
  calls: z.record(z.string(), z.number()),
  /** The most calls that started within a minute. */
  perMinute: z.number(),
  /** Minutes that passed for the limiter's sake. */
  minutes: z.number(),
  /** Milliseconds at the machine, the limiter's waits left out. */
  wallMs: z.number(),
  /** The longest time that nothing else could be done in, milliseconds. */
  longestBlockMs: z.number(),
  preparing: z.number(),
  sending: z.number(),
  sent: z.number(),
});
export type Measured = z.infer<typeof Measured>;
