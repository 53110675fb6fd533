import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';

const document = JSON.parse(readFileSync(new URL('../fixtures/dinero-openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, unknown>;
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
// Recorded answers carry no zone, whatever the document calls the format.
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?$/);
ajv.addSchema(document, 'dinero');

const pointer = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

const checks = new Map<string, ValidateFunction>();

function checkOf(method: string, path: string): ValidateFunction {
  const name = `${method} ${path}`;
  const parts = ['paths', path, method.toLowerCase(), 'responses', '200', 'content', 'application/json', 'schema'];
  const check = checks.get(name) ?? ajv.compile({ $ref: `dinero#/${parts.map(pointer).join('/')}` });
  checks.set(name, check);
  return check;
}

/** Where a body is not what the document says of that call, such as `/0 must have required property 'Id'`. */
export function deviations(method: string, path: string, body: unknown): string[] {
  const check = checkOf(method, path);
  check(body);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** Fails unless the body is what the document says of that call. */
export function expectDocumented(method: string, path: string, body: unknown): void {
  expect(deviations(method, path, body), `${method} ${path}`).toEqual([]);
}
