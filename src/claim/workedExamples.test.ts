import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClaimInput } from './door';
import { claimOutput } from './doorOutput';
import { evaluateClaim } from './evaluateClaim';

const text = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8');
const EXAMPLE = /^### (.+)$[\s\S]*?```json input\n([\s\S]*?)```[\s\S]*?```json answer\n([\s\S]*?)```/gm;
const examples = [...text.matchAll(EXAMPLE)].map(([, title, input, answer]) => ({
  title: title!,
  input: JSON.parse(input!) as unknown,
  answer: JSON.parse(answer!) as Record<string, unknown>,
}));

describe('the worked examples of docs/claims.md', () => {
  it('are five', () => {
    expect(examples).toHaveLength(5);
  });

  it.each(examples)('$title', ({ input, answer }) => {
    const read = readClaimInput(input);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { facts, asOf, figures } = read.input;
    const output = claimOutput(evaluateClaim(facts, asOf, figures), figures);
    expect({ ...output, refusals: output.refusals.map(({ code }) => code) }).toMatchObject(answer);
  });
});
