import { z } from 'zod';
import { cvrOf } from './cvr';
import { text, whole } from './fields';
import type { Organization } from './model';

/** The fields to ask GET /v1/organizations for. */
export const organizationFields = ['id', 'name', 'isPro', 'isPayingPro', 'vatNumber', 'email'] as const;

/** A row of GET /v1/organizations with lower-case keys. Only a plain no means no Pro: where it is not said, the next call tells. */
export const OrganizationRow = z
  .object({ id: whole, name: text, ispro: z.boolean().nullish(), vatnumber: text, email: text })
  .transform((row): Organization => ({
    id: row.id,
    name: row.name ?? '',
    isPro: row.ispro !== false,
    cvr: cvrOf(row.vatnumber),
    email: row.email,
  }));
