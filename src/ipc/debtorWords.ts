import { z } from 'zod';
import { DebtorContact } from '../debtors/contact';
import { PrivacyRules } from '../privacy/retention';
import { Answered } from './caseViews';
import { DebtorDetails, DebtorList, DebtorNote } from './debtorViews';
import { DebtorPreference } from './deliveryViews';
import { ErasureTarget, ErasureView, PrivacyView } from './privacyViews';
import { Nothing, text } from './requests';

const DebtorId = z.object({ debtorGuid: z.guid() });

/** The part of the contract that is about customers and what is kept of them. */
export const debtorWords = {
  'debtors.list': { request: Nothing, response: DebtorList },
  'debtors.get': { request: DebtorId, response: DebtorDetails },
  /** Switches a customer off for always, and their cases with them. */
  'debtors.exclude': { request: DebtorId.extend({ reason: text(300) }), response: Answered },
  /** Switches a customer on again, and the cases that were switched off with them just now. */
  'debtors.include': { request: DebtorId.extend({ withdrawn: z.array(z.guid()).max(50_000) }), response: Answered },
  /** Saves all that is kept about a customer where the person says; null if they changed their mind. */
  'debtors.save': {
    request: DebtorId.extend({ fileName: text(100) }),
    response: z.object({ fileName: z.string() }).nullable(),
  },
  /** Who and where our own letters to a customer go to; all null goes back to Dinero's. */
  'debtors.setContact': { request: DebtorId.extend(DebtorContact.shape), response: DebtorDetails },
  'debtors.addNote': { request: DebtorId.extend(DebtorNote.pick({ text: true }).shape), response: DebtorDetails },
  'debtors.changeNote': {
    request: DebtorId.extend(DebtorNote.pick({ id: true, text: true }).shape),
    response: DebtorDetails,
  },
  'debtors.deleteNote': { request: DebtorId.extend(DebtorNote.pick({ id: true }).shape), response: DebtorDetails },
  /** Takes a deletion back. */
  'debtors.restoreNote': { request: DebtorId.extend(DebtorNote.omit({ id: true }).shape), response: DebtorDetails },
  /** What is otherwise for one debtor. */
  'debtor.preference': { request: DebtorId, response: DebtorPreference },
  'debtor.setPreference': { request: DebtorId.extend(DebtorPreference.shape), response: DebtorPreference },

  /** How long closed cases are kept, and what would be erased today. */
  'privacy.get': { request: Nothing, response: PrivacyView },
  'privacy.set': { request: PrivacyRules, response: PrivacyView },
  /** What erasing a case or a customer would take with it, and what stands against it. */
  'privacy.about': { request: ErasureTarget, response: ErasureView },
  /** Erases it, or its notes only. Cannot be undone. */
  'privacy.erase': { request: z.object({ target: ErasureTarget, notesOnly: z.boolean() }), response: Nothing },
} as const;
