import { redact } from './redact';

/** Fields with such names are never written, whatever they hold: secrets, and what tells who a debtor is. */
const HIDDEN =
  /pass|pwd|secret|key$|token|authori[sz]ation|cookie|credential|assertion|name$|mail$|address|street|city|zip|phone|attention|receiver|recipient|cvr|cpr|iban|account|note|text|title|description|body|payload/i;

const DEEPEST = 5;

/**
 * A copy of a value fit for the log: hidden by the name of a field, else redacted as text, however deep it lies.
 * Numbers, booleans and null stay as they are; errors become their name, code, message and stack.
 */
export function redactValue(value: unknown, depth = 0): unknown {
  switch (typeof value) {
    case 'string':
      return redact(value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      break;
    case 'bigint':
    case 'symbol':
    case 'function':
      return `[${typeof value}]`;
  }
  if (value === null) return null;
  if (depth >= DEEPEST) return '[deep]'; // also ends what refers to itself
  if (Array.isArray(value)) return value.map((item: unknown) => redactValue(item, depth + 1));
  if (ArrayBuffer.isView(value)) return '[bytes]';
  if (value instanceof Error) return redactError(value, depth);
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [
      name,
      HIDDEN.test(name) && held !== null && held !== undefined ? '[hidden]' : redactValue(held, depth + 1),
    ]),
  );
}

/** Not its own properties: those of an HTTP client's error hold the request with its headers. */
function redactError(error: Error, depth: number): Record<string, unknown> {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: redactValue(error.cause, depth + 1) };
  return { error: error.name, ...code, message: redact(error.message), stack: redact(stackOnly(error)), ...cause };
}

/** The stack without its head, which repeats the message. */
const stackOnly = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
