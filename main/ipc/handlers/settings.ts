import type { ClientPair, Installation } from '../../app/installation';
import { openHelpPage } from '../../app/links';
import type { AppInfo } from '../../../src/ipc/views';
import type { Handlers } from '../register';

/** The app itself and what holds for the whole installation. */
export const settingsHandlers = (
  installation: Installation,
  info: () => Promise<AppInfo>,
  ready: () => void,
  /** Lets the companies that use the installation's pair begin anew with it. */
  clientChanged: () => Promise<void>,
): Pick<
  Handlers,
  | 'app.info'
  | 'app.ready'
  | 'app.openHelp'
  | 'settings.get'
  | 'settings.set'
  | 'settings.setClient'
  | 'settings.clearClient'
> => {
  const setClient = async (pair: ClientPair | null) => {
    const settings = await installation.setClient(pair);
    await clientChanged();
    return settings;
  };
  return {
    'app.info': info,
    'app.ready': () => {
      ready();
      return undefined;
    },
    'app.openHelp': async ({ page }) => {
      await openHelpPage(page);
      return undefined;
    },
    'settings.get': () => installation.settings(),
    'settings.set': (change) => installation.set(change),
    'settings.setClient': (pair) => setClient(pair),
    'settings.clearClient': () => setClient(null),
  };
};
