import { access, constants } from 'node:fs/promises';
import type { DebtorPreference, DeliveryChange, DeliveryView } from '../../../src/ipc/deliveryViews';
import type { Language } from '../../../src/ipc/views';
import { AppError } from '../../appError';
import type { FileDialogs } from '../../app/fileDialogs';
import { changeServer } from '../../delivery/smtp/changeServer';
import { sendTestMail } from '../../delivery/smtp/testMail';
import type { Company } from '../../jobs/company';
import type { Desks } from '../../jobs/desks';
import { refileFound } from '../../jobs/findCases';
import { accounts, type SecretStore } from '../../secrets/secretStore';
import type { Handlers } from '../register';

interface DeliverySurroundings {
  secrets: SecretStore;
  dialogs: Pick<FileDialogs, 'folder'>;
  /** What the person reads. */
  language: () => Language;
}

/** How a company's letters go out, and what is otherwise for a debtor. */
export const deliveryHandlers = (
  desks: Pick<Desks, 'unlocked'>,
  { secrets, dialogs, language }: DeliverySurroundings,
): Pick<
  Handlers,
  | 'delivery.get'
  | 'delivery.set'
  | 'delivery.setSmtp'
  | 'delivery.testMail'
  | 'delivery.chooseFolder'
  | 'delivery.setCollector'
  | 'debtor.preference'
  | 'debtor.setPreference'
> => {
  const view = async (company: Company): Promise<DeliveryView> => ({
    ...company.delivery(),
    loginKept: (await secrets.get(accounts.smtpPassword(company.profile.id))) !== null,
  });
  return {
    'delivery.get': () => view(desks.unlocked()),
    'delivery.set': (change) => {
      const company = desks.unlocked();
      changeDelivery(company, change);
      return view(company);
    },
    'delivery.setSmtp': async (change) => {
      const company = desks.unlocked();
      await changeServer(company, secrets, change);
      return view(company);
    },
    'delivery.testMail': async ({ to }) => {
      await sendTestMail(desks.unlocked(), to, language());
      return undefined;
    },
    'delivery.chooseFolder': async () => {
      const company = desks.unlocked();
      const folder = await dialogs.folder();
      if (folder === null) return null;
      await mustBeWritable(folder);
      company.setDelivery({ folder });
      return view(company);
    },
    'delivery.setCollector': ({ collector }) => {
      const company = desks.unlocked();
      company.setDelivery({ collector });
      return view(company);
    },
    'debtor.preference': ({ debtorGuid }) => desks.unlocked().preferences.of(debtorGuid),
    'debtor.setPreference': ({ debtorGuid, ...preference }) => setPreference(desks.unlocked(), debtorGuid, preference),
  };
};

/** @throws AppError `smtp-missing`, and nothing is changed */
function changeDelivery(company: Company, change: DeliveryChange): void {
  const before = company.delivery();
  const { channel = before.channel, whenNoEmail = before.whenNoEmail, folder = before.folder } = change;
  const { bookInDinero = before.bookInDinero, combine = before.combine } = change;
  const { approve = before.approve, notice = before.notice } = change;
  if (channel === 'smtp' && before.smtp === null) throw new AppError('smtp-missing');
  company.setDelivery({ channel, whenNoEmail, folder, bookInDinero, combine, approve, notice });
}

/** @throws AppError `smtp-missing`, and nothing is changed */
function setPreference(company: Company, debtorGuid: string, preference: DebtorPreference): DebtorPreference {
  if (preference.channel === 'smtp' && company.delivery().smtp === null) throw new AppError('smtp-missing');
  company.preferences.set(debtorGuid, preference);
  refileFound(company);
  company.changed('delivery', 'cases', 'invoices');
  return company.preferences.of(debtorGuid);
}

/** @throws AppError `folder-missing` */
async function mustBeWritable(folder: string): Promise<void> {
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw new AppError('folder-missing', {}, { cause });
  });
}
