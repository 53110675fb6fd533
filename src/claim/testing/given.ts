import type { Claim } from '../claim';
import type { CalendarDate } from '../date';
import { readClaimInput, type ClaimInput } from '../door';
import { evaluateClaim } from '../evaluateClaim';

/** A claim as a file gives it, for tests: 1000 kr. between traders, due Thursday 15 January 2026 unless told otherwise. */
export function given(json: Record<string, unknown>): ClaimInput {
  const base = { asOf: '2026-03-31', principal: '1000.00', invoiceDate: '2026-01-01', dueDate: '2026-01-15' };
  const read = readClaimInput({ ...base, debtor: 'business', ...json });
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read.input;
}

/** Evaluates such a claim, as of another day where one is given. */
export function evaluated(json: Record<string, unknown>, asOf?: CalendarDate): Claim {
  const input = given(json);
  return evaluateClaim(input.facts, asOf ?? input.asOf, input.figures);
}

/** The codes of what was refused. */
export const refusedIn = (claim: Claim): string[] => claim.refusals.map(({ code }) => code);
