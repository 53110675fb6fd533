import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { danishLaw } from '../../src/claim/figures/danishLaw';
import type { HandedOver } from '../../src/ipc/handoverViews';
import { claimOf } from '../../src/procedure/claimOf';
import { isKnown } from '../../src/procedure/next';
import { createHandovers } from '../../main/handover/handovers';
import { sha256Of } from '../../main/store/letters';
import { NOTICE_DAY, NOTICE_DEADLINE, READY_DAY, remindedOffice } from '../fakes/collectable';
import { opened, PackageFolder } from '../fakes/handingOver';
import type { Office } from '../fakes/office';

let office: Office;
let folder: PackageFolder;
let outcome: HandedOver;
let box: ReturnType<typeof opened>;

beforeAll(async () => {
  office = await remindedOffice(2);
  office.dinero.control.changeContact(office.guid, { name: '=Nørgård/Sønner: "A/S"', phone: '+45 12 34 56 78' });
  office.setClock(READY_DAY);
  folder = new PackageFolder();
  outcome = await createHandovers().handOver(office.desk, office.guids, folder.way);
  box = opened(folder.bytes());
});
afterAll(async () => {
  folder.remove();
  await office.close();
});

const claim = (guid: string) => {
  const state = office.desk.caseEvents.state(guid);
  if (!isKnown(state)) throw new Error('no case');
  return { state, claim: claimOf(state, READY_DAY, danishLaw) };
};
const handed = () => box.whole.cases.flatMap(({ invoices }) => invoices);

describe('the package for the collector', () => {
  it('is one file, named by the company and the day, with a folder for each debtor', () => {
    expect(folder.names()).toEqual([outcome.done?.fileName]);
    expect(folder.names()[0]).toMatch(/^Inkasso .+ 2026-11-06\.zip$/);
    expect(box.names.filter((name) => !name.includes('/'))).toEqual([
      'Overdragelse til inkasso.pdf',
      'case.json',
      'cases.csv',
    ]);
    expect(box.names.filter((name) => name.startsWith('01 '))).toEqual([
      '01 =Nørgård Sønner A S/historik.csv',
      '01 =Nørgård Sønner A S/faktura 1001.pdf',
      '01 =Nørgård Sønner A S/faktura 1001 2026-09-02 rykker 1.pdf',
      '01 =Nørgård Sønner A S/faktura 1001 2026-09-21 rykker 2.pdf',
      '01 =Nørgård Sønner A S/faktura 1001 2026-10-09 rykker 3.pdf',
      '01 =Nørgård Sønner A S/faktura 1001 2026-10-26 inkassovarsel.pdf',
    ]);
    expect(box.whole.cases.map((one) => one.folder)).toHaveLength(2);
  });

  it('holds a case.json that the published schema takes', () => {
    const schema = JSON.parse(readFileSync('docs/schemas/case.json', 'utf8')) as object;
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    expect([validate(box.json), validate.errors]).toEqual([true, null]);
  });

  it('asks for the claim as of the day, and to the øre what the letters charged', () => {
    for (const invoice of handed()) {
      const { state, claim: now } = claim(invoice.id);
      const letters = invoice.letters.reduce((sum, { feeOre }) => sum + feeOre, 0);
      expect([invoice.totalOre, invoice.feesOre, invoice.interest.totalOre]).toEqual([
        now.total,
        letters,
        now.interestTotal,
      ]);
      expect(invoice.feesOre).toBe(300_00);
      const compensation = invoice.letters.reduce((sum, { compensationOre }) => sum + compensationOre, 0);
      expect(invoice.compensationOre).toBe(compensation);
      expect(invoice.open.principalOre).toBe(state.invoice.principal);
      const { open } = invoice;
      expect(open.principalOre + open.feesOre + open.compensationOre + open.interestOre).toBe(invoice.totalOre);
    }
    const total = handed().reduce((sum, { totalOre }) => sum + totalOre, 0);
    expect([box.whole.open.totalOre, outcome.done?.total, office.desk.handovers.get(1).total]).toEqual([
      total,
      total,
      total,
    ]);
  });

  it('names the notice, the rate and the first day of interest, and the creditor with how he is paid', () => {
    const [invoice] = handed();
    expect(invoice?.notice).toEqual({ sentOn: NOTICE_DAY, deadline: NOTICE_DEADLINE });
    expect(invoice?.interest).toMatchObject({
      startDate: '2026-08-04',
      to: READY_DAY,
      ratePercent: 10,
      referencePercent: 2,
      surchargePercent: 8,
    });
    const { name, cvr } = office.desk.profile;
    expect(box.whole.creditor).toMatchObject({ name, cvr, paymentLine: '1234 0123456789' });
    expect(box.whole.cases[0]?.debtor).toMatchObject({ kind: 'business', phone: '+45 12 34 56 78' });
  });

  it('holds the very letters that were sent and Dinero’s own papers, each with its hash', () => {
    for (const { letters, invoiceFile } of handed()) {
      expect(letters.map(({ kind, channel }) => [kind, channel])).toEqual([
        ['reminder-1', 'dinero'],
        ['reminder-2', 'dinero'],
        ['reminder-3', 'dinero'],
        ['notice', 'smtp'],
      ]);
      for (const { file, sha256 } of letters) expect(sha256Of(box.files[file ?? ''] ?? new Uint8Array())).toBe(sha256);
      expect(new TextDecoder().decode(box.files[invoiceFile]?.subarray(0, 5))).toBe('%PDF-');
    }
    const own = office.desk.letters.get(1);
    expect(handed().map(({ letters }) => letters.at(-1)?.sha256)).toContain(own.sha256);
  });

  it('is a spreadsheet that a Danish program opens, in which no name is a formula', () => {
    const lines = box.text('cases.csv').split('\r\n');
    expect(lines[0]?.startsWith('\uFEFFKreditor;Kreditors CVR-nr.;Skyldner')).toBe(true);
    expect(lines).toHaveLength(4); // the heading, two invoices, and the end of the last line
    expect(lines[1]).toContain('"\'=Nørgård/Sønner: ""A/S"""');
    expect(lines[1]).toContain(';+45 12 34 56 78;');
    expect(lines[1]).toContain(';1000,00;0,00;0,00;;;300,00;');
  });

  it('tells the history: every event with its time and who', () => {
    const [first] = box.whole.cases;
    const history = box.text(`${first?.folder ?? ''}/historik.csv`).split('\r\n');
    expect(history[0]).toBe('\uFEFFTidspunkt;Fakturanr.;Hændelse;Hvem');
    expect(history).toContainEqual(
      expect.stringMatching(
        /^02\.09\.2026 09\.00;1001;Sendt 02\.09\.2026: rykker, i alt 1\.\d{3},\d\d kr\.;programmet selv$/,
      ),
    );
    expect(history.at(-2)).toMatch(
      /^06\.11\.2026 09\.00;1001;Besluttet: overdragelse til inkasso, i alt .+;en person$/,
    );
  });

  it('has a cover with every debtor, every invoice and the sum', () => {
    const cover = box.text('Overdragelse til inkasso.pdf');
    for (const { debtor } of box.whole.cases) expect(cover).toContain(JSON.stringify(debtor.name));
    expect(cover).toContain('Hermed overdrages kravene på 2 fakturaer');
    expect(cover).not.toMatch(/{{|undefined|null,"value/);
  });

  it('ends the procedure of its cases', () => {
    expect(office.guids.map((guid) => office.caseOf(guid))).toEqual(
      office.guids.map(() => 'handed-over handed-over 5'),
    );
    expect(outcome).toMatchObject({ done: { state: 'done', count: 2 }, refused: [], changed: [] });
  });
});
