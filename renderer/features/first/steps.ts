/** The steps of the first day. The first is done on the start page, before there is a company to show. */
export const stepNames = ['company', 'where', 'connect', 'rules', 'fetch'] as const;

/** A step that is shown in the company: 2 to 5. */
export type Step = 2 | 3 | 4 | 5;

const shown: readonly Step[] = [2, 3, 4, 5];

/** The next step or the one before; the same at either end. */
export const stepBeside = (step: Step, by: 1 | -1): Step => shown.find((other) => other === step + by) ?? step;

/** The step that can be shown: what comes after the connection waits for it. */
export const reachable = (step: Step, connected: boolean): Step => (connected || step <= 3 ? step : 3);
