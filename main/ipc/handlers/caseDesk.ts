import { actUpon } from '../../jobs/caseActs';
import { caseDetails } from '../../jobs/caseDetails';
import { caseList } from '../../jobs/caseList';
import { caseViews, deleteView, saveView } from '../../jobs/caseViews';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';

/** "Sager": every case, what is known of one, and what a person does about one or many. */
export const caseDeskHandlers = (
  desks: Pick<Desks, 'unlocked'>,
): Pick<
  Handlers,
  | 'cases.list'
  | 'cases.get'
  | 'cases.hold'
  | 'cases.resume'
  | 'cases.promise'
  | 'cases.agreePlan'
  | 'cases.endPlan'
  | 'cases.close'
  | 'cases.reopen'
  | 'cases.views'
  | 'cases.saveView'
  | 'cases.deleteView'
> => ({
  'cases.list': () => caseList(desks.unlocked()),
  'cases.get': ({ invoiceGuid }) => caseDetails(desks.unlocked(), invoiceGuid),
  'cases.hold': ({ invoiceGuids, until, reason }) =>
    actUpon(desks.unlocked(), invoiceGuids, { type: 'hold', until, reason }),
  'cases.resume': ({ invoiceGuids }) => actUpon(desks.unlocked(), invoiceGuids, { type: 'resume' }),
  'cases.promise': ({ invoiceGuid, until }) => actUpon(desks.unlocked(), [invoiceGuid], { type: 'promise', until }),
  'cases.agreePlan': ({ invoiceGuid, instalments }) =>
    actUpon(desks.unlocked(), [invoiceGuid], { type: 'agree-plan', instalments }),
  'cases.endPlan': ({ invoiceGuid }) => actUpon(desks.unlocked(), [invoiceGuid], { type: 'end-plan' }),
  'cases.close': ({ invoiceGuids, reason, note }) =>
    actUpon(desks.unlocked(), invoiceGuids, { type: 'close', reason, note }),
  'cases.reopen': ({ invoiceGuids }) => actUpon(desks.unlocked(), invoiceGuids, { type: 'reopen' }),
  'cases.views': () => caseViews(desks.unlocked()),
  'cases.saveView': (draft) => saveView(desks.unlocked(), draft),
  'cases.deleteView': ({ id }) => {
    deleteView(desks.unlocked(), id);
    return undefined;
  },
});
