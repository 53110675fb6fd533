import { AppError } from '../appError';
import { accessRepository } from '../store/access';
import type { Store } from '../store/store';
import { countWrong, NO_ATTEMPTS, remainingWait } from './lockout';
import { isPassword } from './password';

/**
 * Lets pass who knows the profile's password.
 * A try counts as wrong before it is looked at: neither ending the app meanwhile nor trying twice at once gains one.
 * @throws AppError `password-wrong`; `password-wait` with `seconds` while no try is taken; `store-damaged` where the
 *   database holds no verifier
 */
export async function passGate(store: Store, password: string): Promise<void> {
  const access = accessRepository(store);
  const verifier = access.verifier();
  if (verifier === undefined) throw new AppError('store-damaged');

  const seconds = store.transaction(() => {
    const wait = remainingWait(access.attempts(), store.now());
    access.saveAttempts(wait.seconds > 0 ? wait.attempts : countWrong(wait.attempts, store.now()));
    return wait.seconds;
  });
  if (seconds > 0) throw new AppError('password-wait', { seconds });
  if (!(await isPassword(password, verifier))) throw new AppError('password-wrong');
  access.saveAttempts(NO_ATTEMPTS);
}
