import type { FileDialogs } from '../../app/fileDialogs';
import { AppError } from '../../appError';
import { debtorDetails, excludeDebtor, includeDebtor, listDebtors } from '../../jobs/debtors';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';
import { saveFile } from '../saveFile';

/** "Kunder": how each pays, who is never reminded, and what is kept about one. */
export const debtorHandlers = (
  desks: Pick<Desks, 'unlocked'>,
  dialogs: Pick<FileDialogs, 'saveJson'>,
): Pick<Handlers, 'debtors.list' | 'debtors.get' | 'debtors.exclude' | 'debtors.include' | 'debtors.save'> => ({
  'debtors.list': () => listDebtors(desks.unlocked()),
  'debtors.get': ({ debtorGuid }) => debtorDetails(desks.unlocked(), debtorGuid),
  'debtors.exclude': ({ debtorGuid, reason }) => excludeDebtor(desks.unlocked(), debtorGuid, reason),
  'debtors.include': ({ debtorGuid, withdrawn }) => includeDebtor(desks.unlocked(), debtorGuid, withdrawn),
  'debtors.save': async ({ debtorGuid, fileName }) => {
    const company = desks.unlocked();
    if (company.debtors.get(debtorGuid) === undefined) throw new AppError('debtor-missing');
    const file = await dialogs.saveJson(`${fileName}.json`);
    if (file === null) return null;
    return saveFile(file, `${JSON.stringify(company.aboutDebtor.all(debtorGuid), null, 2)}\n`);
  },
});
