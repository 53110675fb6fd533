import { aboutDebtorRepository } from './aboutDebtor';
import { arrearsRepository } from './arrears';
import { balancesRepository } from './balances';
import { caseEventsRepository } from './caseEvents';
import { caseFilesRepository } from './caseFiles';
import { contactsRepository } from './contacts';
import { contentsRepository } from './contents';
import { dailyRunsRepository } from './dailyRuns';
import { debtorListRepository } from './debtorList';
import { debtorNotesRepository } from './debtorNotes';
import { debtorsRepository } from './debtors';
import { disputesRepository } from './disputes';
import { erasedFiguresRepository } from './erasedFigures';
import { erasuresRepository } from './erasures';
import { eventsRepository } from './events';
import { exclusionsRepository } from './exclusions';
import { findRepository } from './find';
import { handoversRepository } from './handovers';
import { invoicesRepository } from './invoices';
import { lettersRepository } from './letters';
import { mailLogRepository } from './mailLog';
import { notesRepository } from './notes';
import { noticesRepository } from './notices';
import { numbersRepository } from './numbers';
import { outboxRepository } from './outbox';
import { preferencesRepository } from './preferences';
import { remindersRepository } from './reminders';
import { reversalsRepository } from './reversals';
import { runsRepository } from './runs';
import { settingsRepository } from './settings';
import type { Store } from './store';
import { tasksRepository } from './tasks';
import { templatesRepository } from './templates';
import { todayRepository } from './today';

/** All of a company's rows, one repository per aggregate. */
export const repositories = (store: Store) => ({
  store,
  aboutDebtor: aboutDebtorRepository(store),
  arrears: arrearsRepository(store),
  balances: balancesRepository(store),
  caseEvents: caseEventsRepository(store),
  caseFiles: caseFilesRepository(store),
  contacts: contactsRepository(store),
  contents: contentsRepository(store),
  day: todayRepository(store),
  dailyRuns: dailyRunsRepository(store),
  debtorList: debtorListRepository(store),
  debtorNotes: debtorNotesRepository(store),
  debtors: debtorsRepository(store),
  disputes: disputesRepository(store),
  erasedFigures: erasedFiguresRepository(store),
  erasures: erasuresRepository(store),
  events: eventsRepository(store),
  exclusions: exclusionsRepository(store),
  find: findRepository(store),
  handovers: handoversRepository(store),
  invoices: invoicesRepository(store),
  letters: lettersRepository(store),
  mailLog: mailLogRepository(store),
  notes: notesRepository(store),
  notices: noticesRepository(store),
  numbers: numbersRepository(store),
  outbox: outboxRepository(store),
  preferences: preferencesRepository(store),
  reminders: remindersRepository(store),
  reversals: reversalsRepository(store),
  runs: runsRepository(store),
  settings: settingsRepository(store),
  tasks: tasksRepository(store),
  templates: templatesRepository(store),
});

export type Repositories = ReturnType<typeof repositories>;
