import type { FileDialogs } from '../../app/fileDialogs';
import type { Backups } from '../../backup/backups';
import type { Restores } from '../../backup/restore';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';

export interface BackupHandling {
  desks: Pick<Desks, 'unlocked' | 'lookSoon'>;
  backups: Backups;
  restores: Restores;
  dialogs: Pick<FileDialogs, 'folder'>;
}

/** "Sikkerhedskopi": making a company's backups, and making a company of one. */
export const backupHandlers = ({
  desks,
  backups,
  restores,
  dialogs,
}: BackupHandling): Pick<
  Handlers,
  | 'backup.get'
  | 'backup.set'
  | 'backup.chooseFolder'
  | 'backup.setPassphrase'
  | 'backup.make'
  | 'restore.choose'
  | 'restore.open'
  | 'restore.run'
  | 'restore.goOn'
> => ({
  'backup.get': () => backups.view(desks.unlocked()),
  'backup.set': (rules) => {
    const company = desks.unlocked();
    backups.setRules(company, rules);
    desks.lookSoon(company.profile.id);
    return backups.view(company);
  },
  'backup.chooseFolder': async () => {
    const company = desks.unlocked();
    const folder = await dialogs.folder();
    if (folder === null) return null;
    backups.setFolder(company, folder);
    return backups.view(company);
  },
  'backup.setPassphrase': async ({ passphrase }) => {
    const company = desks.unlocked();
    await backups.setPassphrase(company, passphrase);
    return backups.view(company);
  },
  'backup.make': async () => {
    const company = desks.unlocked();
    await backups.make(company);
    return backups.view(company);
  },
  'restore.choose': () => restores.choose(),
  'restore.open': ({ token, passphrase }) => restores.open(token, passphrase),
  'restore.run': async ({ token, passphrase }) => {
    const { id } = await restores.run(token, passphrase);
    return { id };
  },
  'restore.goOn': () => {
    const company = desks.unlocked();
    company.setAutomation({ restoredFrom: null });
    company.changed('session');
    company.log.info('a restored company goes on', { profile: company.profile.id });
    desks.lookSoon(company.profile.id);
    return undefined;
  },
});
