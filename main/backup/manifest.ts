import { z } from 'zod';

/** What is sealed in a backup: whose it is, when it was made, and what opens and proves its database. */
export const Manifest = z.object({
  format: z.literal(1),
  profile: z.object({ name: z.string().min(1), cvr: z.string().regex(/^\d{8}$/) }),
  /** ISO 8601 in UTC. */
  madeAt: z.string(),
  /** The version of the app. */
  version: z.string(),
  /** The database's key, 64 hexadecimal digits. */
  key: z.string().regex(/^[\da-f]{64}$/i),
  sha256: z.string().regex(/^[\da-f]{64}$/),
  bytes: z.int().min(1),
  invoices: z.int().min(0),
  letters: z.int().min(0),
});
export type Manifest = z.infer<typeof Manifest>;
