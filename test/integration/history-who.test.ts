import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseHistory, openTasks } from '../../main/history/caseHistory';
import { bounceSent } from '../../main/jobs/bounce';
import { taskCodes } from '../../main/store/tasks';
import { date } from '../../src/claim/date';
import { startMailServer, type MailServer } from '../fakes/mailServer';
import { Office } from '../fakes/office';
import { postThrough, queueLetter } from '../fakes/ownLetters';

const DUE = '2026-10-05';
const TODAY = '2026-11-02';

let office: Office;
let server: MailServer;
beforeEach(async () => {
  server = await startMailServer();
  office = await Office.open([DUE], undefined, { post: postThrough(server) });
  await office.morning(TODAY);
});
afterEach(async () => {
  await office.close();
  await server.close();
});

const worker = () => office.pc.running.outbox;
const last = (count: number) =>
  caseHistory(office.desk, office.guid)
    .entries.slice(-count)
    .map(({ by, text }) => `${by}: ${text.da}`);

describe('who did it, in the history of a case', () => {
  it('is the person where a person withdraws a letter, and the app where it stops one by itself', async () => {
    const { row } = await queueLetter(office.pc.running, office.guid);
    await worker().withdraw(row.id);
    expect(last(1)).toEqual(['person: Rykker 1 blev ikke sendt. Rykkeren er trukket tilbage.']);

    office.minutesLater(1);
    const again = await queueLetter(office.pc.running, office.guid);
    office.dinero.control.pay(office.guid);
    await worker().work(again.row.id);
    expect(last(4)).toContainEqual(expect.stringMatching(/^app: Rykker 1 blev ikke sendt\. /));
  });

  it('is the person where a person says that a letter was posted', async () => {
    office.desk.setDelivery({ channel: 'print' });
    const { row } = await queueLetter(office.pc.running, office.guid);
    await worker().work(row.id);
    office.minutesLater(1);
    await worker().settle(row.id, true);
    const letters = last(9).filter((line) => line.includes('Rykker 1'));
    expect(letters.map((line) => line.split(' i alt')[0])).toEqual([
      expect.stringMatching(/^person: Rykker 1 blev lagt i udbakken til postadressen på papir/),
      expect.stringMatching(/^app: Rykker 1 venter på svar fra en person\./),
      'person: Rykker 1 er sendt til postadressen på papir,',
    ]);
  });

  it('is told of a letter that is no step as well, when it came back', async () => {
    office.desk.setDelivery({ channel: 'smtp', smtp: server.smtp });
    office.dinero.control.pay(office.guid);
    await office.morning('2026-11-03');
    const { row } = await queueLetter(office.pc.running, office.guid, { wanted: 'thanks' });
    const sent = await worker().work(row.id);
    office.minutesLater(1);
    bounceSent(office.desk, sent, 'person');
    expect(last(2)[0]).toMatch(/^person: .+ kom retur fra \S+@\S+$/);
  });

  it('is the app where a task of its own is over, and the person where a person did it', () => {
    const { tasks } = office.desk;
    for (const code of taskCodes) tasks.ask(office.guid, code, date(TODAY));
    office.minutesLater(1);
    tasks.settle(office.guid, 'no-email');
    const posting = tasks.open().find(({ code }) => code === 'post-letter');
    tasks.done(posting?.id ?? 0);
    expect(last(2)).toEqual([
      expect.stringMatching(/^app: Opgaven er ikke længere nødvendig: Kunden har ingen e-mailadresse/),
      expect.stringMatching(/^person: Opgave udført: Et brev på papir/),
    ]);
    const open = openTasks(office.desk).map(({ text }) => text.da);
    expect(open).toHaveLength(taskCodes.length - 2);
    for (const text of open) expect(text).toMatch(/^[A-ZÆØÅ].+\.$/);
  });

  it('stands beside where the case is and what follows', () => {
    const { state, disputed, why, until } = caseHistory(office.desk, office.guid);
    expect({ state, disputed, until }).toEqual({ state: 'found', disputed: false, until: null });
    expect(why?.da).not.toMatch(/^[a-z-]+$/);
    office.desk.setDisputed(office.guid, true, 'Varen mangler');
    expect(caseHistory(office.desk, office.guid)).toMatchObject({ state: 'disputed', disputed: true });
  });
});
