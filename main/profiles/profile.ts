import { z } from 'zod';

/** The head of a profile: one company with its own folder, database and secrets. */
export const Profile = z.object({
  format: z.literal(1),
  id: z.uuid(),
  name: z.string().min(1),
  /** Eight digits. */
  cvr: z.string().regex(/^\d{8}$/),
  /** ISO 8601 in UTC. */
  createdAt: z.string(),
});
export type Profile = z.infer<typeof Profile>;
