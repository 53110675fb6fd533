import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ClaimFile } from '../../src/claim/door';
import { HandoverPackage } from '../../src/handover/handoverPackage';
import { SimulationFile } from '../../src/procedure/simulation/simulationFile';

const files = { claim: ClaimFile, simulation: SimulationFile };

/** The schema of what stands in a file: texts, before they are read as days and amounts. */
const schemaOf = (file: z.ZodType): object => z.toJSONSchema(file, { io: 'input' });

/** The text of a schema as it stands in docs/schemas. */
const published = (file: z.ZodType): Promise<string> =>
  format(JSON.stringify(schemaOf(file)), { parser: 'json', printWidth: 120 });

const valid = {
  claim: { asOf: '2026-07-20', principal: '250.00', dueDate: '2026-06-15', reminders: [{ sentOn: '2026-07-01' }] },
  simulation: {
    policy: { steps: [{ kind: 'notice', daysAfterDue: 5, fee: null }], variants: { consumer: { graceDays: 3 } } },
    invoices: [{ id: 'F1', dueDate: '2026-01-15', amount: '1000.00' }],
    happenings: [{ date: '2026-01-20', type: 'payment', amount: '1.00' }],
    runs: ['2026-01-20'],
  },
};
const invalid = {
  claim: [
    { ...valid.claim, principal: 250 },
    { ...valid.claim, dueDate: '15-06-2026' },
    { ...valid.claim, rent: true },
  ],
  simulation: [
    { ...valid.simulation, runs: ['soon'] },
    { ...valid.simulation, invoices: [{ id: 'F1' }] },
    { ...valid.simulation, happenings: [{ date: '2026-01-20', type: 'pay' }] },
  ],
};

describe.each(['claim', 'simulation'] as const)('the schema of the %s file', (name) => {
  it('is the one in docs/schemas (renew it with vitest -u)', async () => {
    await expect(await published(files[name])).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  });

  it('takes what the program takes, and refuses what it refuses', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(schemaOf(files[name]));
    expect([validate(valid[name]), validate.errors]).toEqual([true, null]);
    expect(files[name].safeParse(valid[name]).success).toBe(true);
    for (const file of invalid[name]) {
      expect([validate(file), files[name].safeParse(file).success]).toEqual([false, false]);
    }
  });
});

it('the schema of the case file is the one in docs/schemas (renew it with vitest -u)', async () => {
  await expect(await published(HandoverPackage)).toMatchFileSnapshot('../../docs/schemas/case.json');
});
