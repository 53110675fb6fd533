import { rmSync } from 'node:fs';
import path from 'node:path';
import { paperName } from '../../src/letter/paperName';
import { say } from '../../src/text/say';
import { AppError } from '../appError';
import type { Company } from '../jobs/company';

/**
 * Removes the files that a case's letters were laid into the company's folder as: those of just these names and no others.
 * A file or a folder that is gone already is no failure. @throws AppError `folder-missing` where one may not be removed
 */
export function removePaper(company: Company, guid: string): void {
  const { folder } = company.delivery();
  if (folder === null) return;
  for (const id of company.erasures.lettersAlone(guid)) {
    const { kind, claims, recipient, reference } = company.letters.get(id).content;
    const invoiceNumbers = claims.map(({ invoiceNumber }) => invoiceNumber);
    const kindLabel = say('da', `packageKinds.${kind}`);
    const name = paperName({ kindLabel, invoiceNumbers, debtorName: recipient.name, reference });
    try {
      rmSync(path.join(folder, name), { force: true });
    } catch (cause) {
      throw new AppError('folder-missing', {}, { cause });
    }
  }
}
