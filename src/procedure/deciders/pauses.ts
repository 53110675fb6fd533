import { accept, refuse } from '../decision';
import { whyEnded } from '../waits/ended';
import type { Deciders } from './about';

/** Everything that makes the procedure wait for a person or a day. */
export const pauses: Deciders<'hold' | 'resume' | 'dispute' | 'clear-dispute' | 'promise' | 'agree-plan' | 'end-plan'> =
  {
    hold: (state, { reason, until }, { today: on }) => {
      const ended = whyEnded({ state });
      if (ended !== null) return refuse(ended.why, ended.until);
      if (until !== null && until < on) return refuse({ code: 'until-has-passed', params: { until, today: on } });
      return accept({ type: 'held', v: 1, on, reason, until });
    },

    resume: (state, _command, { today: on }) => {
      if (state.hold === null && state.promisedBy === null) return refuse({ code: 'not-on-hold', params: {} });
      return accept({ type: 'resumed', v: 1, on });
    },

    /** An objection is taken down wherever the case stands: it speaks against charges that were claimed before, too. */
    dispute: ({ disputedSince: since }, { note }, { today: on }) =>
      since === null
        ? accept({ type: 'disputed', v: 1, on, note })
        : refuse({ code: 'already-disputed', params: { since } }),

    'clear-dispute': ({ disputedSince }, _command, { today: on }) =>
      disputedSince === null
        ? refuse({ code: 'not-disputed', params: {} })
        : accept({ type: 'dispute-cleared', v: 1, on }),

    promise: (state, { until }, { today: on }) => {
      const ended = whyEnded({ state });
      if (ended !== null) return refuse(ended.why, ended.until);
      if (until < on) return refuse({ code: 'until-has-passed', params: { until, today: on } });
      return accept({ type: 'payment-promised', v: 1, on, until });
    },

    'agree-plan': (state, { instalments }, { today: on }) => {
      const ended = whyEnded({ state });
      if (ended !== null) return refuse(ended.why, ended.until);
      if (instalments.length === 0) return refuse({ code: 'plan-empty', params: {} });
      const empty = instalments.find(({ amount }) => amount <= 0);
      if (empty) return refuse({ code: 'amount-missing', params: { amount: empty.amount } });
      const past = instalments.find(({ due }) => due < on);
      if (past) return refuse({ code: 'until-has-passed', params: { until: past.due, today: on } });
      const inOrder = instalments.toSorted((a, b) => a.due.localeCompare(b.due));
      return accept({ type: 'plan-agreed', v: 1, on, instalments: inOrder });
    },

    'end-plan': ({ plan }, _command, { today: on }) =>
      plan === null ? refuse({ code: 'no-plan', params: {} }) : accept({ type: 'plan-ended', v: 1, on }),
  };
