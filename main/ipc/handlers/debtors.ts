import type { FileDialogs } from '../../app/fileDialogs';
import {
  debtorDetails,
  excludeDebtor,
  includeDebtor,
  listDebtors,
  refuseUnknownDebtor,
  setContact,
  writeNote,
} from '../../jobs/debtors';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';
import { saveFile } from '../saveFile';

/** "Kunder": how each pays, who is never reminded, and what is kept about one. */
export const debtorHandlers = (
  desks: Pick<Desks, 'unlocked'>,
  dialogs: Pick<FileDialogs, 'saveJson'>,
): Pick<
  Handlers,
  | 'debtors.list'
  | 'debtors.get'
  | 'debtors.exclude'
  | 'debtors.include'
  | 'debtors.save'
  | 'debtors.setContact'
  | 'debtors.addNote'
  | 'debtors.changeNote'
  | 'debtors.deleteNote'
  | 'debtors.restoreNote'
> => ({
  'debtors.list': () => listDebtors(desks.unlocked()),
  'debtors.get': ({ debtorGuid }) => debtorDetails(desks.unlocked(), debtorGuid),
  'debtors.exclude': ({ debtorGuid, reason }) => excludeDebtor(desks.unlocked(), debtorGuid, reason),
  'debtors.include': ({ debtorGuid, withdrawn }) => includeDebtor(desks.unlocked(), debtorGuid, withdrawn),
  'debtors.setContact': ({ debtorGuid, ...contact }) => setContact(desks.unlocked(), debtorGuid, contact),
  'debtors.addNote': ({ debtorGuid, text }) =>
    writeNote(desks.unlocked(), debtorGuid, (notes) => notes.add(debtorGuid, text)),
  'debtors.changeNote': ({ debtorGuid, id, text }) =>
    writeNote(desks.unlocked(), debtorGuid, (notes) => notes.change(debtorGuid, id, text)),
  'debtors.deleteNote': ({ debtorGuid, id }) =>
    writeNote(desks.unlocked(), debtorGuid, (notes) => notes.remove(debtorGuid, id)),
  'debtors.restoreNote': ({ debtorGuid, ...note }) =>
    writeNote(desks.unlocked(), debtorGuid, (notes) => notes.restore(debtorGuid, note)),
  'debtors.save': async ({ debtorGuid, fileName }) => {
    const company = desks.unlocked();
    refuseUnknownDebtor(company, debtorGuid);
    const file = await dialogs.saveJson(`${fileName}.json`);
    if (file === null) return null;
    return saveFile(file, `${JSON.stringify(company.aboutDebtor.all(debtorGuid), null, 2)}\n`);
  },
});
