import i18next from 'i18next';
import type { CalendarDate } from '../../../src/claim/date';
import type { Acted, ClosingReason } from '../../../src/ipc/caseListViews';
import type { Answered } from '../../../src/ipc/caseViews';
import type { Result } from '../../../src/ipc/errors';
import type { Instalment } from '../../../src/procedure/fields';
import { callApi } from '../../api/callApi';
import { errorSentence } from '../../components/sentences';
import { tellProblem } from '../../components/tell';
import { useCases } from './store';
import { tellActed } from './tellActed';

/** What can be done to cases, one or many. */
export type Act =
  'hold' | 'resume' | 'promise' | 'plan' | 'endPlan' | 'close' | 'reopen' | 'activate' | 'deactivate' | 'withdraw';

type Asked = Promise<Result<Acted>>;
type Opposite = (guids: string[]) => Asked;

const language = (): 'da' | 'en' => (i18next.language === 'en' ? 'en' : 'da');

/** Does it, says what became of it, and offers to take it back where its opposite leads to where the cases were. */
async function act(kind: Act, ask: () => Asked, opposite?: Opposite): Asked {
  const answer = await ask();
  if (!answer.ok) return answer;
  const { done, refused, undoable } = answer.data;
  const [only] = refused;
  const all = done.length + refused.length;
  const many = all > 1;
  const { noteRefused, select } = useCases.getState();
  noteRefused(many && only !== undefined ? { act: kind, all, rows: refused } : null);
  const answered = new Set(done);
  select(({ chosen, anchor }) => ({ chosen: new Set([...chosen].filter((guid) => !answered.has(guid))), anchor }));
  if (!many && only !== undefined) tellProblem(i18next.t(`cases.notDone.${kind}`), only.why[language()]);
  const undo = opposite === undefined || undoable.length === 0 ? null : () => void orTell(kind, opposite(undoable));
  tellActed(kind, done.length, undo);
  return answer;
}

/** Says why something was not done, where no dialog is there to say so. */
export async function orTell(kind: Act, asked: Asked): Promise<void> {
  const answer = await asked;
  if (!answer.ok) tellProblem(i18next.t(`cases.notDone.${kind}`), errorSentence(i18next.t, answer.error));
}

/** Ends a hold or a promise. */
export const resume = (invoiceGuids: string[]): Asked => act('resume', () => callApi('cases.resume', { invoiceGuids }));

/** Nothing is taken up to and with a day; null for no end. */
export const hold = (invoiceGuids: string[], until: CalendarDate | null, reason: string): Asked =>
  act('hold', () => callApi('cases.hold', { invoiceGuids, until, reason }), resume);

/** The debtor has promised to pay by a day. */
export const promise = (invoiceGuid: string, until: CalendarDate): Asked =>
  act('promise', () => callApi('cases.promise', { invoiceGuid, until }), resume);

export const endPlan = (invoiceGuid: string): Asked => act('endPlan', () => callApi('cases.endPlan', { invoiceGuid }));

/** The debtor pays in instalments: nothing is taken while each comes in time. */
export const agreePlan = (invoiceGuid: string, instalments: Instalment[]): Asked =>
  act(
    'plan',
    () => callApi('cases.agreePlan', { invoiceGuid, instalments }),
    () => endPlan(invoiceGuid),
  );

export const reopen = (invoiceGuids: string[]): Asked => act('reopen', () => callApi('cases.reopen', { invoiceGuids }));

/** Ends cases for good; nothing is changed in the books. */
export const close = (invoiceGuids: string[], reason: ClosingReason, note: string): Asked =>
  act('close', () => callApi('cases.close', { invoiceGuids, reason, note }), reopen);

/** An answer that can be taken back as a whole, or not at all. */
const asActed = (result: Result<Answered>): Result<Acted> =>
  result.ok ? { ok: true, data: { ...result.data, undoable: result.data.done } } : result;

const withdraw = (invoiceGuids: string[]): Asked =>
  act('withdraw', async () => asActed(await callApi('cases.undo', { invoiceGuids })));

/** Lets the procedure run. @param waited whether the case waited for that answer, so that it can be taken back */
export const activate = (invoiceGuid: string, waited: boolean): Asked =>
  act(
    'activate',
    async () => asActed(await callApi('cases.activate', { invoiceGuids: [invoiceGuid] })),
    waited ? withdraw : () => deactivate(invoiceGuid, false),
  );

/** Switches the procedure off. @param waited as of activate */
export const deactivate = (invoiceGuid: string, waited: boolean): Asked =>
  act(
    'deactivate',
    async () => asActed(await callApi('cases.deactivate', { invoiceGuids: [invoiceGuid], reason: '', always: false })),
    waited ? withdraw : () => activate(invoiceGuid, false),
  );
