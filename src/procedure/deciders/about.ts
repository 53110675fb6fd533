import type { CommandOf, CommandType } from '../commands';
import type { Context } from '../context';
import type { Decision } from '../decision';
import type { KnownProcedure } from '../state';

/** Decides one kind of command on a known procedure; the policy of the context is the one for the debtor. */
export type Decider<T extends CommandType> = (
  state: KnownProcedure,
  command: CommandOf<T>,
  context: Context,
) => Decision;

/** Deciders by the command they take. */
export type Deciders<T extends CommandType> = { [K in T]: Decider<K> };
