import { previewMode, setMode } from '../../jobs/modeChange';
import type { Automation } from '../../../src/ipc/caseViews';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';

/** How a company works by itself: its mode, its times, its rules, its pause. */
export const automationHandlers = (
  desks: Desks,
): Pick<
  Handlers,
  'automation.get' | 'automation.set' | 'automation.modePreview' | 'automation.setMode' | 'automation.pause'
> => {
  const view = (): Automation => {
    const company = desks.unlocked();
    return { ...company.automation(), nextRunAt: desks.nextRunAt(company.profile.id) };
  };
  return {
    'automation.get': view,
    'automation.set': ({ hour, startAfterBankingDays, startFrom, fees, notices }) => {
      desks.unlocked().setAutomation({
        ...(hour !== undefined && { hour }),
        ...(startAfterBankingDays !== undefined && { startAfterBankingDays }),
        ...(startFrom !== undefined && { startFrom }),
        ...(fees !== undefined && { fees }),
        ...(notices !== undefined && { notices }),
      });
      return view();
    },
    'automation.modePreview': ({ mode }) => previewMode(desks.unlocked(), mode),
    'automation.setMode': ({ mode }) => {
      setMode(desks.unlocked(), mode);
      return view();
    },
    'automation.pause': ({ until }) => {
      desks.unlocked().setAutomation({ pausedUntil: until });
      return view();
    },
  };
};
