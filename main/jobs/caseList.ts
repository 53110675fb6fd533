import { packCases } from '../../src/cases/packed';
import { debtorKind } from '../../src/dinero/debtorKind';
import type { CaseList } from '../../src/ipc/caseListViews';
import { fileCase } from './caseFile';
import type { Company } from './company';
import { lastingReason } from './findCases';
import { inChunks } from './inChunks';

/** Every case of the company. Those filed before their figures were kept are filed anew first, once. */
export async function caseList(company: Company): Promise<CaseList> {
  await inChunks(company, company.caseFiles.withoutFigures(), (guid) => {
    const against = company.caseFiles.get(guid)?.state === 'found' ? lastingReason(company, guid) : null;
    fileCase(company, guid, company.caseEvents.state(guid), against);
  });
  return packCases(
    company.today(),
    company.caseFiles.listed().map((row) => ({
      guid: row.guid,
      number: row.number,
      debtorName: row.debtorName,
      debtorKind: debtorKind(row.knownDebtor === null ? null : row),
      dueDate: row.dueDate,
      state: row.state,
      last: row.last,
      next: row.next,
      principal: row.principalOpen,
      charges: row.chargesOpen,
    })),
  );
}
