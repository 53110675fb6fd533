import type { ModeChange } from '../../../src/ipc/caseViews';

/** One thing a change of mode does, with how many it does it to. */
export type ModeEffect =
  | { does: 'fetchAutomatic' | 'fetchManual' | 'nothing' }
  | { does: 'starts' | 'awaiting' | 'running' | 'underWay'; count: number };

/** All that a change of mode does, in the order a person asks: the fetching, the waiting, the running. */
export function modeEffects({ to, awaiting, running, underWay, wouldStart, firstStart }: ModeChange): ModeEffect[] {
  const starting = to === 'automatic' && firstStart !== null ? wouldStart : 0;
  const counted: ModeEffect[] = [
    { does: 'starts' as const, count: starting },
    { does: 'awaiting' as const, count: awaiting - starting },
    { does: 'running' as const, count: running },
    { does: 'underWay' as const, count: underWay },
  ].filter(({ count }) => count > 0);
  const fetching: ModeEffect = { does: to === 'automatic' ? 'fetchAutomatic' : 'fetchManual' };
  return [fetching, ...(counted.length === 0 ? [{ does: 'nothing' as const }] : counted)];
}
