import { afterEach, describe, expect, it } from 'vitest';
import { historyDocument, historySheet } from '../../src/history/exports';
import { activate } from '../../main/jobs/answerCases';
import { caseHistory, openTasks } from '../../main/history/caseHistory';
import { csv } from '../../main/history/csv';
import { date } from '../../src/claim/date';
import { Office } from '../fakes/office';
import { queueLetter } from '../fakes/ownLetters';

const DUE = '2026-10-05';
const TODAY = '2026-11-02';

let office: Office;
afterEach(async () => {
  await office.close();
});

const history = () => caseHistory(office.desk, office.guid);
const told = () => history().entries.map(({ by, text }) => `${by}: ${text.da}`);

describe('the history of a case', () => {
  it('tells what happened, when and who, from the first fetch to the payment', async () => {
    office = await Office.open([DUE]);
    await office.morning(TODAY);
    activate(office.desk, [office.guid]);
    const { row } = await queueLetter(office.pc.running, office.guid);
    await office.pc.running.outbox.work(row.id);
    office.minutesLater(1);
    office.desk.notes.add(office.guid, 'call', 'Lovede at betale på fredag');
    const { receiver } = row.payload;
    await office.morning('2026-11-03');
    office.dinero.control.pay(office.guid);
    await office.morning('2026-11-04');

    expect(told()).toEqual([
      `dinero: Dinero: e-mail til ${receiver} er sendt`, // the invoice itself, long ago
      'app: Fakturaen kom ind i programmet: 1.000,00 kr., forfald 05.10.2026',
      'app: Fakturaen blev fundet forfalden',
      'person: Rykkerproceduren blev startet af en person',
      `person: Rykker 1 blev lagt i udbakken til ${receiver} gennem Dinero`,
      `app: Rykker 1 er sendt til ${receiver} gennem Dinero, i alt 1.106,44 kr.`,
      `dinero: Dinero: e-mail til ${receiver} er sendt`,
      'person: Opkald: Lovede at betale på fredag',
      'app: Betaling 03.11.2026: 1.106,44 kr.',
      'app: Kravet er betalt',
    ]);
    const moments = history().entries.map(({ at }) => Date.parse(at));
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
  });

  it('learns from Dinero’s log that a mail came back, and takes the fee back', async () => {
    office = await Office.open([DUE]);
    await office.morning(TODAY);
    const { row } = await queueLetter(office.pc.running, office.guid);
    await office.pc.running.outbox.work(row.id);
    office.dinero.control.bounce(office.guid);
    await office.morning('2026-11-03');
    expect(office.reminders()).toEqual([]);
    expect(told().slice(-3)).toEqual([
      expect.stringMatching(/^dinero: Dinero: e-mail til .+ kom ikke frem \(.+\)$/),
      'app: Brevet kom retur',
      expect.stringMatching(/^app: Opgave til 03\.11\.2026: Det seneste brev kom retur\./),
    ]);
    expect(openTasks(office.desk)).toMatchObject([{ guid: office.guid, due: '2026-11-03' }]);
  });

  it('asks the log of a letter twice and no more', async () => {
    office = await Office.open([DUE]);
    await office.morning(TODAY);
    const { row } = await queueLetter(office.pc.running, office.guid);
    await office.pc.running.outbox.work(row.id);
    const asked = () => office.dinero.control.count('GET', /\/mailouts$/);
    const before = asked();
    await office.mornings('2026-11-03', '2026-11-12');
    expect(asked() - before).toBe(2);
  });

  it('keeps tasks with their days, and a task done can be taken back', async () => {
    office = await Office.open([DUE, DUE]);
    await office.morning(TODAY);
    const [first = '', second = ''] = office.guids;
    const later = office.desk.tasks.add(first, 'Ring igen', date('2026-11-20'));
    office.desk.tasks.add(second, 'Send kopi', date('2026-11-10'));
    expect(openTasks(office.desk).map(({ text }) => text.da)).toEqual(['Send kopi', 'Ring igen']);
    expect([office.desk.tasks.done(later), office.desk.tasks.done(later)]).toEqual([true, false]);
    expect(openTasks(office.desk).map(({ text }) => text.da)).toEqual(['Send kopi']);
    office.desk.tasks.reopen(later);
    expect(openTasks(office.desk)).toHaveLength(2);
  });

  it('is saved for a Danish spreadsheet and on paper, and no note becomes a formula', async () => {
    office = await Office.open([DUE]);
    await office.morning(TODAY);
    office.desk.notes.add(office.guid, 'note', '=1+1; "citat"');
    const whole = history();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv(historySheet(whole, 'da')));
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFTidspunkt;Hvad;Hvem');
    expect(lines[1]).toBe(
      '02.11.2026 09.00;Fakturaen kom ind i programmet: 1.000,00 kr., forfald 05.10.2026;af sig selv',
    );
    expect(lines.at(-2)).toBe(`02.11.2026 09.00;"Note: =1+1; ""citat""";${office.desk.profile.name}`);
    const printed = historyDocument(whole, 'en');
    expect(printed.title).toBe(`History of invoice ${whole.number}`);
    expect(printed.blocks).toMatchObject([{ rows: { length: whole.entries.length } }]);
  });
});
