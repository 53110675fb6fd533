import type { Smtp } from '../ipc/deliveryViews';

type Login = Pick<Smtp, 'host' | 'user' | 'security'>;

/** A password is for one name at one server, and was not given to be sent in the open: otherwise it is asked for anew. */
export const mayKeepPassword = (before: Login | null, after: Login): boolean =>
  before !== null &&
  before.host.toLowerCase() === after.host.toLowerCase() &&
  before.user === after.user &&
  (after.security !== 'none' || before.security === 'none');
