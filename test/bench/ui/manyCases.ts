import path from 'node:path';
import { activate } from '../../../main/jobs/answerCases';
import { createCompany, type Company } from '../../../main/jobs/company';
import { findCases } from '../../../main/jobs/findCases';
import { profileService } from '../../../main/profiles/profileService';
import { keychain } from '../../../main/secrets/keychain';
import { repositories } from '../../../main/store/repositories';
import { addDays, dateInCopenhagen } from '../../../src/claim/date';
import { ore } from '../../../src/claim/money';
import type { Debtor, Invoice } from '../../../src/dinero/model';
import { plainPress } from '../../fakes/plainPress';
import { guid, sampleDebtor, sampleInvoice } from '../../fakes/samples';
import { noPost, rememberingLog } from '../../fakes/testDesk';

export const PASSWORD = 'fem blå cykler i regn';
const CVR = '10150817';

/** So many cases to a customer. */
const CASES_EACH = 12;
/** Every so manieth case waits for an answer; the others run. */
const WAITS_EVERY = 5;
/** The due dates lie so many days apart at most. */
const DAYS = 700;
const ANSWERED_AT_ONCE = 1_000;

const firstWords = ['Tømrer', 'Murer', 'Æblegård', 'Sørensens', 'Ådalens', 'Nordisk', 'Fjordens', 'Østre'];
const lastWords = ['Byg ApS', 'El A/S', 'Handel', 'Transport I/S', 'Café', 'Smedje', 'Revision', 'Auto'];

const nameOf = (debtor: number): string =>
  `${firstWords[debtor % firstWords.length]} ${lastWords[(debtor >> 3) % lastWords.length]} ${debtor}`;

const debtorOf = (place: number): Debtor => sampleDebtor(place, { name: nameOf(place) });

function invoiceOf(place: number, company: Company): Invoice {
  const debtor = Math.floor(place / CASES_EACH);
  const dueDate = addDays(company.today(), -20 - ((place * 37) % DAYS));
  return sampleInvoice(place + 1, {
    debtorGuid: guid(2, debtor),
    debtorName: nameOf(debtor),
    day: addDays(dueDate, -14),
    dueDate,
    total: ore(200_00 + ((place * 7_919) % 90_000_00)),
  });
}

/**
 * A company with so many open cases in a data folder of its own, as if its invoices had been fetched, found and answered. Its
 * key is in the keychain of the desktop session.
 */
export async function companyWithCases(userData: string, cases: number): Promise<void> {
  const now = Date.now;
  const profiles = profileService({ root: path.join(userData, 'profiles'), secrets: keychain(), now });
  const { profile, store } = await profiles.create({ name: `${cases} regninger ApS`, cvr: CVR, password: PASSWORD });
  try {
    const company = createCompany(profile, repositories(store), {
      log: rememberingLog(),
      now,
      changed: () => undefined,
      updated: () => undefined,
      progress: () => undefined,
      reached: () => undefined,
      press: plainPress,
      post: noPost,
    });
    const places = Array.from({ length: cases }, (_, place) => place);
    company.debtors.upsert(places.slice(0, Math.ceil(cases / CASES_EACH)).map(debtorOf));
    const runId = company.runs.start();
    company.invoices.upsertPage(
      places.map((place) => invoiceOf(place, company)),
      { runId, day: dateInCopenhagen(now()) },
    );
    company.invoices.finishRun(runId);
    await findCases(company);
    const answered = company.caseFiles.inState('found').filter((_, place) => place % WAITS_EVERY !== 0);
    for (let from = 0; from < answered.length; from += ANSWERED_AT_ONCE)
      activate(company, answered.slice(from, from + ANSWERED_AT_ONCE));
  } finally {
    profiles.closeAll();
  }
}
