import { accept, refuse } from '../decision';
import type { Deciders } from './about';

/** How a case ends, and how it comes back. */
export const endings: Deciders<'decide-fees' | 'close' | 'reopen' | 'take-back'> = {
  'decide-fees': ({ settlement }, { decision }, { today: on }) =>
    settlement === 'decision' || settlement === 'continue'
      ? accept({ type: 'fees-decided', v: 1, on, decision })
      : refuse({ code: 'no-decision-open', params: {} }),

  close: ({ closed }, { reason, note }, { today: on }) =>
    closed === null
      ? accept({ type: 'closed', v: 1, on, reason, note })
      : refuse({ code: 'already-closed', params: {} }),

  /** What is paid or credited is reopened by the books alone. */
  reopen: ({ closed, settlement }, _command, { today: on }) =>
    closed !== null || settlement === 'covered'
      ? accept({ type: 'reopened', v: 1, on })
      : refuse({ code: 'not-closed', params: {} }),

  'take-back': ({ handedOverOn }, _command, { today: on }) =>
    handedOverOn === null ? refuse({ code: 'not-handed-over', params: {} }) : accept({ type: 'taken-back', v: 1, on }),
};
