import { accept, refuse } from '../decision';
import { whyEnded } from '../waits/ended';
import { whyPaused } from '../waits/paused';
import { situationOf } from '../next';
import { whyNotOverdue, whyNotStarted } from '../waits/starting';
import { counts } from '../state';
import type { Deciders } from './about';

/** Whether the procedure runs: found, started, switched on and off. */
export const running: Deciders<'find' | 'activate' | 'start-by-itself' | 'deactivate' | 'withdraw-answer'> = {
  find: (state, _command, { today: on, policy }) => {
    const { standing, foundOn } = state;
    if (foundOn !== null) return refuse({ code: 'already-found', params: { on: foundOn } });
    if (standing === 'active') return refuse({ code: 'already-active', params: {} });
    if (standing === 'inactive') return refuse({ code: 'already-inactive', params: {} });
    const against = whyEnded({ state }) ?? whyNotOverdue({ state, policy, today: on });
    return against === null ? accept({ type: 'found', v: 1, on }) : refuse(against.why, against.until);
  },

  /** Also before the invoice is overdue: then the approval stands, and the dates decide. */
  activate: (state, { by }, { today: on }) => {
    const ended = whyEnded({ state });
    if (ended !== null) return refuse(ended.why, ended.until);
    if (state.standing === 'active') return refuse({ code: 'already-active', params: {} });
    return accept({ type: 'activated', v: 1, on, by });
  },

  'start-by-itself': (state, _command, context) => {
    const { policy, today: on } = context;
    if (state.standing === 'active') return refuse({ code: 'already-active', params: {} });
    if (state.standing === 'inactive') return refuse({ code: 'nothing-to-start', params: {} });
    const situation = situationOf(state, policy, on, context);
    const against = whyEnded(situation) ?? whyPaused(situation) ?? whyNotOverdue(situation) ?? whyNotStarted(situation);
    return against === null ? accept({ type: 'started-by-itself', v: 1, on }) : refuse(against.why, against.until);
  },

  deactivate: (state, _command, { today: on }) => {
    const ended = whyEnded({ state });
    if (ended !== null) return refuse(ended.why, ended.until);
    if (state.standing === 'inactive') return refuse({ code: 'already-inactive', params: {} });
    return accept({ type: 'deactivated', v: 1, on });
  },

  /** Back to waiting for an answer, as long as nothing has followed from the one that was given. */
  'withdraw-answer': ({ standing, sent, pending }, _command, { today: on }) => {
    if (standing !== 'active' && standing !== 'inactive') return refuse({ code: 'no-answer', params: {} });
    const followed = pending !== null || sent.some((step) => counts(step) && !step.elsewhere);
    return followed ? refuse({ code: 'answer-followed', params: {} }) : accept({ type: 'answer-withdrawn', v: 1, on });
  },
};
