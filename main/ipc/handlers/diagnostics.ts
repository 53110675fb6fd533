import type { Diagnostics } from '../../../src/ipc/caseViews';
import type { CompanyStatus } from '../../jobs/companyStatus';
import type { Desks } from '../../jobs/desks';
import { diagnosticsOf, reportOf, type Surroundings } from '../../jobs/diagnostics';
import type { Handlers } from '../register';

/** What the page of diagnostics needs besides the company. */
export interface DiagnosticsSurroundings {
  /** How every company's work stands. */
  statuses: () => readonly CompanyStatus[];
  /** Puts a text on the clipboard. */
  copy: (text: string) => Promise<void>;
  /** @throws Error where the folder cannot be shown */
  openFolder: (folder: string) => Promise<void>;
  about: Pick<Diagnostics, 'version' | 'electron' | 'platform' | 'logFolder'>;
}

/** What ran, what did not, and why. */
export const diagnosticsHandlers = (
  desks: Desks,
  { statuses, copy, openFolder, about }: DiagnosticsSurroundings,
): Pick<Handlers, 'diagnostics.get' | 'diagnostics.copyReport' | 'diagnostics.openLogs'> => {
  const get = (): Diagnostics => {
    const company = desks.unlocked();
    const surroundings: Surroundings = {
      ...about,
      nextRunAt: desks.nextRunAt(company.profile.id),
      calls: desks.calls(company.profile.id),
      others: statuses().filter(({ profileId }) => profileId !== company.profile.id),
    };
    return diagnosticsOf(company, surroundings);
  };
  return {
    'diagnostics.get': get,
    'diagnostics.copyReport': async () => {
      const text = reportOf(get());
      await copy(text);
      return { text };
    },
    'diagnostics.openLogs': async () => {
      await openFolder(about.logFolder);
      return undefined;
    },
  };
};
