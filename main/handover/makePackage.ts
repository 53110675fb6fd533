import { strToU8, zipSync, type Zippable } from 'fflate';
import { instantInCopenhagen } from '../../src/claim/date';
import type { Claim } from '../../src/claim/claim';
import { cover } from '../../src/handover/cover';
import {
  handedDebtor,
  handoverPackage,
  type CaseToHand,
  type InvoiceToHand,
  type RecordedEvent,
} from '../../src/handover/handoverCase';
import { HandoverPackage, type Creditor } from '../../src/handover/handoverPackage';
import { folderName, safeName } from '../../src/handover/names';
import { casesTable, historyTable } from '../../src/handover/tables';
import type { Language } from '../../src/ipc/views';
import type { KnownProcedure } from '../../src/procedure/state';
import { say } from '../../src/text/say';
import { csv } from '../history/csv';
import type { Company } from '../jobs/company';
import type { Handover } from '../store/handovers';
import type { PreparedCase } from './prepareCase';

/** A case as it was decided to be handed over. */
export interface DecidedCase {
  prepared: PreparedCase;
  state: KnownProcedure;
  /** As of the day of handover. */
  claim: Claim;
  events: RecordedEvent[];
}

/** The collector is Danish, and works by Danish law. */
export const PAPER_LANGUAGE: Language = 'da';

interface Packed {
  cases: CaseToHand[];
  files: Map<string, Uint8Array>;
}

/** Puts a file into the package under a name that none has yet. @returns its path */
function put(files: Map<string, Uint8Array>, folder: string, wanted: string, bytes: Uint8Array): string {
  const name = safeName(wanted, 'dokument');
  let file = `${folder}/${name}.pdf`;
  for (let again = 2; files.has(file); again += 1) file = `${folder}/${name} (${again}).pdf`;
  files.set(file, bytes);
  return file;
}

function packInvoice(
  { prepared, state, claim, events }: DecidedCase,
  folder: string,
  files: Packed['files'],
): InvoiceToHand {
  const { invoice, invoicePdf, letters } = prepared;
  const { number } = invoice;
  const invoiceFile = put(files, folder, say(PAPER_LANGUAGE, 'package.invoiceFile', { number }), invoicePdf);
  const handed = letters.map(({ letter, pdf }) => {
    const kind = say(PAPER_LANGUAGE, `packageKinds.${letter.kind}`);
    const name = say(PAPER_LANGUAGE, 'package.letterFile', { number, day: letter.sentOn, kind });
    return { ...letter, file: pdf === null ? null : put(files, folder, name, pdf) };
  });
  return { invoice, state, claim, letters: handed, invoiceFile, events };
}

/** A folder for each debtor, in the order in which the cases came. */
function pack(decided: readonly DecidedCase[]): Packed {
  const files: Packed['files'] = new Map();
  const byDebtor = new Map<string, DecidedCase[]>();
  for (const one of decided) {
    const { debtorGuid, guid } = one.prepared.invoice;
    byDebtor.set(debtorGuid ?? guid, [...(byDebtor.get(debtorGuid ?? guid) ?? []), one]);
  }
  const cases = [...byDebtor.values()].flatMap((group, place) => {
    const [first] = group;
    if (first === undefined) return [];
    const { debtor, invoice } = first.prepared;
    const handed = handedDebtor(debtor, invoice.debtorName, first.state.invoice.debtor);
    const folder = folderName(place, handed.name);
    return [{ debtor: handed, folder, invoices: group.map((one) => packInvoice(one, folder, files)) }];
  });
  return { cases, files };
}

/** The creditor; its payment line as the latest letter of its own has it. */
function creditorOf(company: Company, decided: readonly DecidedCase[]): Creditor {
  const { name, cvr } = company.profile;
  const connection = company.connection();
  const rows = decided.flatMap(({ prepared }) => company.outbox.of(prepared.invoice.guid));
  const own = rows.find(({ state, letterId }) => state === 'sent' && letterId !== null)?.letterId ?? null;
  const paymentLine = own === null ? null : company.letters.get(own).content.letterhead.payTo;
  return { name, cvr, organization: connection?.organizationId ?? null, email: connection?.email ?? null, paymentLine };
}

/** Makes the one file that goes to the collector. @returns the bytes of a ZIP */
export async function makePackage(
  company: Company,
  { day }: Pick<Handover, 'day'>,
  decided: readonly DecidedCase[],
): Promise<Uint8Array> {
  const { cases, files } = pack(decided);
  const whole = HandoverPackage.parse(handoverPackage(day, creditorOf(company, decided), cases, PAPER_LANGUAGE));
  const title = safeName(say(PAPER_LANGUAGE, 'package.title'), 'inkasso');
  const content: Zippable = {
    [`${title}.pdf`]: await company.press.document(cover(whole, PAPER_LANGUAGE)),
    'case.json': strToU8(`${JSON.stringify(whole, null, 2)}\n`),
    'cases.csv': csv(casesTable(whole, PAPER_LANGUAGE)),
  };
  for (const one of whole.cases) {
    content[`${one.folder}/${say(PAPER_LANGUAGE, 'package.history')}.csv`] = csv(historyTable(one, PAPER_LANGUAGE));
  }
  for (const [file, bytes] of files) content[file] = bytes;
  return zipSync(content, { mtime: instantInCopenhagen(day, 12, 0) });
}
