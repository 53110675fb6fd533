import { z } from 'zod';
import { MOST_INSTALMENTS } from '../cases/instalments';
import { CompanyRules } from '../procedure/companyRules';
import { Instalment } from '../procedure/fields';
import { Acted, CaseDetails, CaseList, CaseView, CaseViewDraft, ClosingReason } from './caseListViews';
import { Answered, Automation, Decisions, Diagnostics, Mode, ModeChange, NewInvoices } from './caseViews';
import { BackupRules } from '../backup/rules';
import { BackupView, ChosenBackup, OpenedBackup } from './backupViews';
import { Channel as SendingChannel, Delivery, DeliveryChange, DeliveryView, SmtpChange } from './deliveryViews';
import { debtorWords } from './debtorWords';
import { Batch, PrintedView } from './batchViews';
import { Found, LONGEST_SEARCH } from './findViews';
import { Collection, HandedOver } from './handoverViews';
import { History, TaskView } from './historyViews';
import { Numbers, NumbersFile, PeriodWish } from './numbersViews';
import { Nothing, text } from './requests';
import { Example, ExampleWish, RulesWish, Touches } from './rulesViews';
import { Today } from './todayViews';
import {
  LetterheadFields,
  LetterheadView,
  SampleRequest,
  SampleView,
  SavedTemplate,
  TemplateDraft,
  TemplateKey,
  TemplateView,
} from './letterViews';
import {
  Amount,
  AppInfo,
  Charges,
  ConnectionView,
  Environment,
  FetchSummary,
  InvoiceList,
  InvoiceRow,
  OutboxEntry,
  Policy,
  Preview,
  ProfileEntry,
  SendOutcome,
  SessionView,
  Settings,
  Day,
  TargetPage,
} from './views';

const Id = z.object({ id: z.guid() });
const InvoiceId = z.object({ invoiceGuid: z.guid() });
const InvoiceIds = z.object({ invoiceGuids: z.array(z.guid()).min(1).max(50_000) });
const Passphrase = z.string().max(1000);
const HandoverId = z.object({ id: z.int() });

/**
 * Every word the page can say to main, with what it must bring and what it gets.
 * Narrow verbs: no path, no SQL and no stored secret crosses; a test pins the list.
 */
export const contract = {
  'app.info': { request: Nothing, response: AppInfo },
  /** The first page has been painted and can be used. */
  'app.ready': { request: Nothing, response: Nothing },
  /** Opens one of a closed list of https pages in the person's own browser. */
  'app.openHelp': {
    request: z.object({ page: z.enum(['dinero-login', 'dinero-integrations', 'interest-rates']) }),
    response: Nothing,
  },

  'settings.get': { request: Nothing, response: Settings },
  'settings.set': {
    request: Settings.omit({ clientId: true, openAtLoginPossible: true }).partial().strict(),
    response: Settings,
  },
  /** The integration's own pair, for the whole installation. Stored in the keychain. */
  'settings.setClient': {
    request: z.object({ clientId: text(200).min(1), clientSecret: text(500).min(1) }),
    response: Settings,
  },
  'settings.clearClient': { request: Nothing, response: Settings },

  'profiles.list': { request: Nothing, response: z.array(ProfileEntry) },
  'profiles.create': {
    request: z.object({ name: text(120), cvr: text(20), password: z.string().max(1000) }),
    response: SessionView,
  },
  'profiles.unlock': { request: z.object({ id: z.guid(), password: z.string().max(1000) }), response: SessionView },
  'profiles.lock': { request: Nothing, response: Nothing },
  /** Deletes the folder and the secrets of a profile for good: asks for the password and the name, typed again. */
  'profiles.remove': { request: Id.extend({ password: z.string().max(1000), name: text(120) }), response: Nothing },
  'session.get': { request: Nothing, response: SessionView.nullable() },
  /** The company whose log-in a notification or the tray asked for; null for none. */
  'session.wanted': { request: Nothing, response: z.object({ profileId: z.guid() }).nullable() },

  'connection.connect': {
    request: z.object({
      environment: Environment,
      organizationId: z
        .number()
        .int()
        .positive()
        .max(2 ** 31 - 1),
      apiKey: text(500).min(1),
      /** A pair of the company's own; without it the installation's is used. */
      client: z.object({ clientId: text(200).min(1), clientSecret: text(500).min(1) }).nullable(),
    }),
    response: ConnectionView,
  },
  'connection.disconnect': { request: Nothing, response: Nothing },
  /** What to type to connect to the embedded demo company. */
  'connection.demoAccess': {
    request: Nothing,
    response: z.object({
      organizationId: z.number().int(),
      apiKey: z.string(),
      clientId: z.string(),
      clientSecret: z.string(),
      name: z.string(),
      cvr: z.string(),
    }),
  },

  'policy.get': { request: Nothing, response: Policy },
  'policy.set': { request: Policy, response: Policy },

  /** How the company reminds: for all, and what is otherwise for a kind of customer. */
  'rules.get': { request: Nothing, response: CompanyRules },
  'rules.set': { request: RulesWish, response: CompanyRules },
  /** Which running cases other rules would touch; nothing is changed. */
  'rules.touches': { request: RulesWish, response: Touches },
  /** What would become of an example under other rules; nothing is changed. */
  'rules.example': { request: ExampleWish, response: Example },

  /** What waits for a person, what goes by itself today, and what has happened since the last working day. */
  'today.get': { request: Nothing, response: Today },

  /** The invoices that were found and wait for an answer. */
  'cases.new': { request: Nothing, response: NewInvoices },
  'cases.activate': { request: InvoiceIds, response: Answered },
  /** Switches cases off: once, or for their debtors always. */
  'cases.deactivate': { request: InvoiceIds.extend({ reason: text(300), always: z.boolean() }), response: Answered },
  /** Takes an answer back, as long as nothing has followed from it; a debtor who was switched off for always is on again. */
  'cases.undo': { request: InvoiceIds, response: Answered },

  /** Every case, open or closed. */
  'cases.list': { request: Nothing, response: CaseList },
  /** One of them: the claim and why, the steps to come, and what can be done. */
  'cases.get': { request: InvoiceId, response: CaseDetails },
  /** Nothing is taken up to and with that day; null for no end. */
  'cases.hold': { request: InvoiceIds.extend({ until: Day.nullable(), reason: text(300) }), response: Acted },
  /** Ends a hold or a promise. */
  'cases.resume': { request: InvoiceIds, response: Acted },
  'cases.promise': { request: InvoiceId.extend({ until: Day }), response: Acted },
  'cases.agreePlan': {
    request: InvoiceId.extend({ instalments: z.array(Instalment).min(1).max(MOST_INSTALMENTS) }),
    response: Acted,
  },
  'cases.endPlan': { request: InvoiceId, response: Acted },
  'cases.close': { request: InvoiceIds.extend({ reason: ClosingReason, note: text(300) }), response: Acted },
  'cases.reopen': { request: InvoiceIds, response: Acted },
  /** The views of the list that were kept by name. */
  'cases.views': { request: Nothing, response: z.array(CaseView) },
  'cases.saveView': { request: CaseViewDraft, response: CaseView },
  'cases.deleteView': { request: Id, response: Nothing },

  'decisions.list': { request: Nothing, response: Decisions },
  /** Goes on collecting the charges, or covers them; with `reverse` the reminders in Dinero are taken back. */
  'decisions.decide': {
    request: InvoiceId.extend({ decision: z.enum(['continue', 'cover']), reverse: z.boolean() }),
    response: Nothing,
  },

  'automation.get': { request: Nothing, response: Automation },
  'automation.set': {
    request: Automation.pick({
      hour: true,
      startAfterBankingDays: true,
      startFrom: true,
      fees: true,
      notices: true,
    })
      // A person chooses 5 to 20: a run late at night would send letters on another day than they are dated.
      .extend({ hour: z.number().int().min(5).max(20) })
      .partial()
      .strict(),
    response: Automation,
  },
  /** What a change of mode would do; nothing is changed. */
  'automation.modePreview': { request: z.object({ mode: Mode }), response: ModeChange },
  'automation.setMode': { request: z.object({ mode: Mode }), response: Automation },
  /** Nothing is started or sent up to that day; null goes on. */
  'automation.pause': { request: z.object({ until: Day.nullable() }), response: Automation },

  /** The words of every kind of letter in both languages. */
  'letters.templates': { request: Nothing, response: z.array(TemplateView) },
  'letters.saveTemplate': { request: TemplateKey.extend({ template: TemplateDraft }), response: SavedTemplate },
  /** Forgets the company's own words. */
  'letters.resetTemplate': { request: TemplateKey, response: TemplateView },
  'letters.letterhead': { request: Nothing, response: LetterheadView },
  'letters.setLetterhead': { request: LetterheadFields, response: LetterheadView },
  /** Lets the person choose a picture of theirs; null if they changed their mind. */
  'letters.chooseLogo': { request: Nothing, response: LetterheadView.nullable() },
  'letters.removeLogo': { request: Nothing, response: LetterheadView },
  /** What a letter with these words on this paper looks like. Nothing is saved. */
  'letters.preview': { request: SampleRequest, response: SampleView },
  /** The same as a PDF, where the person says; null if they changed their mind. */
  'letters.saveSample': {
    request: SampleRequest.extend({ fileName: text(80).regex(/^[\p{L}\p{N} -]+$/u) }),
    response: z.object({ fileName: z.string() }).nullable(),
  },

  /** How the company's letters go out. */
  'delivery.get': { request: Nothing, response: DeliveryView },
  'delivery.set': { request: DeliveryChange, response: DeliveryView },
  /** The mail server; its password goes to the keychain, and never comes back. */
  'delivery.setSmtp': { request: SmtpChange, response: DeliveryView },
  /** Sends a mail that says so through the server that is saved. */
  'delivery.testMail': { request: z.object({ to: z.email().max(254) }), response: Nothing },
  /** Lets the person choose the folder for letters on paper; null if they changed their mind. */
  'delivery.chooseFolder': { request: Nothing, response: DeliveryView.nullable() },
  'delivery.setCollector': { request: Delivery.pick({ collector: true }), response: DeliveryView },
  ...debtorWords,

  /** How the company is backed up, and what lies in the folder. */
  'backup.get': { request: Nothing, response: BackupView },
  'backup.set': { request: BackupRules, response: BackupView },
  /** Lets the person choose the folder for backups; null if they changed their mind. */
  'backup.chooseFolder': { request: Nothing, response: BackupView.nullable() },
  /** What new backups are sealed with. What it leads to goes to the keychain; the passphrase is kept nowhere. */
  'backup.setPassphrase': { request: z.object({ passphrase: Passphrase }), response: BackupView },
  /** Makes a backup now. */
  'backup.make': { request: Nothing, response: BackupView },

  /** Lets the person choose a backup to restore from; null if they changed their mind. */
  'restore.choose': { request: Nothing, response: ChosenBackup.nullable() },
  'restore.open': { request: z.object({ token: z.guid(), passphrase: Passphrase }), response: OpenedBackup },
  /** Makes a company of it. It is not logged in, and nothing of it goes by itself. */
  'restore.run': { request: z.object({ token: z.guid(), passphrase: Passphrase }), response: Id },
  /** A person has looked: a restored company goes on by itself. */
  'restore.goOn': { request: Nothing, response: Nothing },

  'diagnostics.get': { request: Nothing, response: Diagnostics },
  /** Puts a report without names, numbers and secrets on the clipboard, and gives it to be seen. */
  'diagnostics.copyReport': { request: Nothing, response: z.object({ text: z.string() }) },
  'diagnostics.openLogs': { request: Nothing, response: Nothing },

  /** Runs as the clock does: fetch, settlement check, what is due. Joins the run under way. */
  'invoices.fetch': { request: Nothing, response: FetchSummary },
  'invoices.list': { request: Nothing, response: InvoiceList },
  /** Asks for the open amounts of what the person looks at; a new wish replaces the last one. */
  'invoices.wantBalances': { request: z.object({ invoiceGuids: z.array(z.guid()).max(60) }), response: Nothing },
  /** Says that the debtor objects, or no longer does: nothing is reminded meanwhile. */
  'invoices.setDisputed': { request: InvoiceId.extend({ disputed: z.boolean(), note: text(500) }), response: Nothing },

  /** `wanted`: the next step, or another letter whichever step is; `channel`: null for the one of the rules. */
  'reminders.preview': {
    request: InvoiceId.extend({
      charges: Charges.nullable(),
      wanted: z.enum(['next', 'notice', 'plan', 'thanks']).default('next'),
      channel: SendingChannel.nullable().default(null),
    }),
    response: Preview,
  },
  'reminders.send': {
    request: InvoiceId.extend({ charges: Charges, token: z.string().max(200) }),
    response: SendOutcome,
  },
  /** Saves Dinero's own PDF of the latest booked reminder where the person says; null if they changed their mind. */
  'reminders.saveLetter': { request: InvoiceId, response: z.object({ fileName: z.string() }).nullable() },

  /** What may be handed over to debt collection, what not yet, and what was. */
  'handover.list': { request: Nothing, response: Collection },
  /** Hands over, into a folder that main asks for or by mail to the collector; null if the person changed their mind. */
  'handover.export': {
    request: InvoiceIds.extend({ way: z.enum(['folder', 'mail']) }),
    response: HandedOver.nullable(),
  },
  /** The same package once more, where the person says; null if they changed their mind. */
  'handover.saveAgain': { request: HandoverId, response: z.object({ fileName: z.string() }).nullable() },
  /** Does an interrupted handover again; null if the person changed their mind. */
  'handover.redo': { request: HandoverId, response: HandedOver.nullable() },
  /** Lets an interrupted handover go: its cases are where they were. */
  'handover.drop': { request: HandoverId, response: Nothing },
  /** Settles a mail whose end nobody knows: the person has asked the collector. */
  'handover.settle': {
    request: HandoverId.extend({ wasSent: z.boolean() }),
    response: HandedOver.pick({ changed: true }),
  },
  'handover.takeBack': { request: InvoiceId, response: Nothing },

  /** Customers and invoices by number or name, overdue or not; at most twenty. */
  'find.anything': { request: z.object({ search: text(LONGEST_SEARCH).min(1) }), response: Found },

  'outbox.list': { request: Nothing, response: z.array(OutboxEntry) },
  'outbox.retry': { request: z.object({ id: z.number().int() }), response: OutboxEntry },
  /** Takes a waiting or failed sending back, with its reminder in Dinero. */
  'outbox.withdraw': { request: z.object({ id: z.number().int() }), response: OutboxEntry },
  /** Settles an uncertain sending: the person has looked in Dinero. */
  'outbox.settle': { request: z.object({ id: z.number().int(), wasSent: z.boolean() }), response: OutboxEntry },
  /** Lets letters go that waited for a person's approval. @returns how many were let go */
  'outbox.approve': {
    request: z.object({ ids: z.array(z.number().int()).min(1).max(50_000) }),
    response: z.object({ approved: z.number().int() }),
  },
  /** The letter came back: it counts no longer, and its fee is taken back. */
  'outbox.bounced': { request: z.object({ id: z.number().int() }), response: OutboxEntry },
  /** The pages of a printed letter of the company's own, exactly as kept. */
  'outbox.letter': { request: z.object({ id: z.number().int() }), response: PrintedView },
  /** The same as a file, where the person says; null if they changed their mind. */
  'outbox.saveLetter': {
    request: z.object({ id: z.number().int() }),
    response: z.object({ fileName: z.string() }).nullable(),
  },
  /** Prints it on the system's printer; false if the person changed their mind. */
  'outbox.print': { request: z.object({ id: z.number().int() }), response: z.object({ printed: z.boolean() }) },

  /** What happened to a case, and what is to be done about it. */
  'history.get': { request: InvoiceId, response: History },
  /** The same with Dinero's log of mails as it is now. */
  'history.readMails': { request: InvoiceId, response: History },
  /** The history as a file, where the person says; null if they changed their mind. */
  'history.savePdf': { request: InvoiceId, response: z.object({ fileName: z.string() }).nullable() },
  'history.saveCsv': { request: InvoiceId, response: z.object({ fileName: z.string() }).nullable() },
  'notes.add': {
    request: InvoiceId.extend({ kind: z.enum(['note', 'call']), text: text(2000).min(1) }),
    response: Nothing,
  },
  /** What persons are to do in all cases. */
  'tasks.list': { request: Nothing, response: z.array(TaskView) },
  'tasks.add': { request: InvoiceId.extend({ text: text(500).min(1), due: Day }), response: Nothing },
  'tasks.done': { request: z.object({ id: z.int() }), response: Nothing },
  'tasks.reopen': { request: z.object({ id: z.int() }), response: Nothing },

  /** The figures of the company for a period. */
  'numbers.get': { request: z.object({ period: PeriodWish }), response: Numbers },
  /** A table or the report of a month as a file, where the person says; null if they changed their mind. */
  'numbers.save': { request: NumbersFile, response: z.object({ fileName: z.string() }).nullable() },

  /** Gets letters about many invoices ready, one after the other; `batch.current` follows it. */
  'batch.prepare': {
    request: InvoiceIds.extend({ channel: SendingChannel.nullable() }),
    response: Batch,
  },
  /** The batch of the company that is open; null where there is none. */
  'batch.current': { request: Nothing, response: Batch.nullable() },
  /** Sends what is ready of those named. */
  'batch.send': { request: InvoiceIds, response: Batch },
  /** Stops getting ready; while sending, what has not begun is withdrawn. */
  'batch.cancel': { request: Nothing, response: Batch },
  /** Puts it away. @throws while it is under way */
  'batch.close': { request: Nothing, response: Nothing },
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Request<C extends Channel> = z.input<Contract[C]['request']>;
export type Response<C extends Channel> = z.output<Contract[C]['response']>;

/** What main tells the page unasked. */
export const announcements = {
  /** Something the page may be showing is no longer as it was: ask again. */
  changed: z.object({
    what: z.array(
      z.enum([
        'session',
        'connection',
        'invoices',
        'outbox',
        'settings',
        'cases',
        'automation',
        'runs',
        'delivery',
        'tasks',
        'batch',
        'backup',
      ]),
    ),
  }),
  /** Single rows of the list as they are now: cheaper than asking for ten thousand again. */
  'invoices.updated': z.object({ rows: z.array(InvoiceRow) }),
  /** A notification or the tray leads to a page of the unlocked company. */
  goTo: z.object({ page: TargetPage }),
  'fetch.progress': z.object({
    phase: z.enum(['invoices', 'debtors', 'saving', 'checking']),
    done: z.number().int(),
    total: z.number().int().nullable(),
  }),
  'reminder.progress': z.object({ invoiceGuid: z.guid(), stage: z.string(), total: Amount }),
} as const;

export type Announcement = keyof typeof announcements;
export type Announced<A extends Announcement> = z.output<(typeof announcements)[A]>;
