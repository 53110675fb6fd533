import { dialog } from 'electron';
import type { HandedOver } from '../../../src/ipc/handoverViews';
import { AppError } from '../../appError';
import { takeBack } from '../../handover/endings';
import { folderWay } from '../../handover/folderWay';
import { createHandovers } from '../../handover/handovers';
import type { Way } from '../../handover/handOver';
import type { Company } from '../../jobs/company';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';

/** Asks the person for a folder. @returns null if they changed their mind */
async function chooseFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  const [folder] = filePaths;
  return canceled || folder === undefined ? null : folder;
}

/** @throws AppError `collector-missing`, `smtp-missing`, `keychain-…` */
async function mailWay(company: Company): Promise<Way> {
  const { collector } = company.delivery();
  if (collector === null) throw new AppError('collector-missing');
  return { kind: 'mail', collector, post: await company.post() };
}

async function chooseWay(company: Company, wanted: 'folder' | 'mail'): Promise<Way | null> {
  if (wanted === 'mail') return mailWay(company);
  const folder = await chooseFolder();
  return folder === null ? null : folderWay(folder);
}

/** "Inkasso": handing cases over, and what became of it. */
export function handoverHandlers(
  desks: Desks,
): Pick<
  Handlers,
  | 'handover.list'
  | 'handover.export'
  | 'handover.saveAgain'
  | 'handover.redo'
  | 'handover.drop'
  | 'handover.settle'
  | 'handover.takeBack'
> {
  const handovers = createHandovers();
  const hand = async (guids: readonly string[], wanted: 'folder' | 'mail'): Promise<HandedOver | null> => {
    const { desk } = desks.connected();
    const way = await chooseWay(desk, wanted);
    return way === null ? null : handovers.handOver(desk, guids, way);
  };
  return {
    'handover.list': () => handovers.list(desks.unlocked()),
    'handover.export': ({ invoiceGuids, way }) => hand(invoiceGuids, way),
    'handover.saveAgain': async ({ id }) => {
      const company = desks.unlocked();
      const folder = await chooseFolder();
      return folder === null ? null : { fileName: await handovers.saveAgain(company, id, folder) };
    },
    'handover.redo': async ({ id }) => {
      const { desk } = desks.connected();
      const way = await chooseWay(desk, handovers.interrupted(desk, id).way);
      if (way === null) return null;
      const { invoiceGuids } = handovers.interrupted(desk, id);
      handovers.drop(desk, id);
      return handovers.handOver(desk, invoiceGuids, way);
    },
    'handover.drop': ({ id }) => {
      const company = desks.unlocked();
      handovers.drop(company, id);
      company.changed('cases', 'invoices');
      return undefined;
    },
    'handover.settle': ({ id, wasSent }) => {
      const company = desks.unlocked();
      const changed = handovers.settle(company, id, wasSent);
      company.changed('cases', 'invoices', 'tasks');
      return { changed };
    },
    'handover.takeBack': ({ invoiceGuid }) => {
      const company = desks.unlocked();
      takeBack(company, invoiceGuid);
      company.changed('cases', 'invoices');
      return undefined;
    },
  };
}
