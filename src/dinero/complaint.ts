import { z } from 'zod';
import { lowerKeys } from './lowerKeys';

/** What Dinero says is wrong: its own code, and words for a person, where it gave them. */
export interface Complaint {
  code: number | null;
  message: string | null;
}

const ErrorBody = z.object({
  code: z.number().nullish().catch(null),
  message: z.string().nullish().catch(null),
  validationerrors: z.record(z.string(), z.unknown()).nullish().catch(null),
  languagespecificmessages: z
    .array(z.object({ message: z.string() }))
    .nullish()
    .catch(null),
});

const LONGEST = 300;

/**
 * Reads the body of a refusal:
 * `{"code":65,"message":"Item is deleted","validationErrors":{…},"languageSpecificMessages":[{"property":"message","message":"…"}],…}`,
 * any part of which may be missing. The Danish words come first, then those about single fields, then the general English ones.
 * @param body parsed JSON, or undefined where it was none (HTML, plain text): then nothing of it is used.
 */
export function readComplaint(body: unknown): Complaint {
  const parsed = ErrorBody.safeParse(lowerKeys(body));
  if (!parsed.success) return { code: null, message: null };
  const { code, message, validationerrors, languagespecificmessages } = parsed.data;
  const danish = (languagespecificmessages ?? []).map((entry) => entry.message);
  const byField = Object.values(validationerrors ?? {}).filter((entry) => typeof entry === 'string');
  const words = [danish, byField, [message ?? '']]
    .map((candidates) => [...new Set(candidates.map((text) => text.trim()))].filter(Boolean).join(' '))
    .find((candidate) => candidate !== '');
  return { code: code ?? null, message: words === undefined ? null : redact(words) };
}

/** Takes out what looks like an e-mail address, a guid, a key or a CPR number, and bounds the length. */
function redact(words: string): string {
  return words
    .slice(0, 10 * LONGEST)
    .replace(/[^\s<>"'(),;]+@[^\s<>"'(),;]+/g, '…')
    .replace(/\b\d{6}-?\d{4}\b/g, '…')
    .replace(/[A-Za-z0-9+/_=-]{16,}/g, (run) => (/\d/.test(run) ? '…' : run))
    .slice(0, LONGEST);
}
