import { ore } from '../claim/money';
import type { Command } from '../procedure/commands';
import type { Context } from '../procedure/context';
import { decide } from '../procedure/decide';
import { next } from '../procedure/next';
import { standingOf } from '../procedure/standing';
import type { Procedure } from '../procedure/state';
import { caseActions, type CaseAction } from './actionNames';

/** The command an action is, with the least it can carry. */
function commandOf(action: CaseAction, { today }: Context): Command {
  switch (action) {
    case 'activate':
      return { type: 'activate', by: 'person' };
    case 'hold':
      return { type: 'hold', reason: '', until: null };
    case 'promise':
      return { type: 'promise', until: today };
    case 'agree-plan':
      return { type: 'agree-plan', instalments: [{ due: today, amount: ore(1) }] };
    case 'dispute':
      return { type: 'dispute', note: '' };
    case 'close':
      return { type: 'close', reason: 'other', note: '' };
    case 'deactivate':
    case 'resume':
    case 'end-plan':
    case 'clear-dispute':
    case 'reopen':
      return { type: action };
  }
}

/** Whether a pause that a person can end stands today. */
const isPaused = ({ hold, promisedBy }: Procedure, { today }: Context): boolean =>
  (hold !== null && (hold.until === null || hold.until >= today)) || (promisedBy !== null && promisedBy >= today);

/** What would be allowed and change nothing that a person sees. */
function isIdle(action: CaseAction, state: Procedure, context: Context): boolean {
  switch (action) {
    case 'resume':
      return !isPaused(state, context);
    case 'agree-plan':
      return state.plan !== null;
    case 'close':
      return standingOf(state, next(state, context.policy, context.today, context)).state === 'closed';
    case 'activate':
    case 'deactivate':
    case 'hold':
    case 'promise':
    case 'end-plan':
    case 'dispute':
    case 'clear-dispute':
    case 'reopen':
      return false;
  }
}

/** What a person can do about a case today: whatever the procedure itself would not refuse. */
export const possibleActions = (state: Procedure, context: Context): CaseAction[] =>
  caseActions.filter(
    (action) => !isIdle(action, state, context) && decide(state, commandOf(action, context), context).ok,
  );

/** Whether the opposite of a command brings a case back to just where it was before. */
export function isUndoable({ type }: Command, { hold, promisedBy, plan }: Procedure): boolean {
  // Going on ends a hold and a promise alike: an earlier one of them would be lost.
  if (type === 'hold' || type === 'promise') return hold === null && promisedBy === null;
  if (type === 'agree-plan') return plan === null;
  return type === 'close';
}
