import type { Charges, Preview, Stage } from '../../../src/ipc/views';

const order: Stage[] = ['queued', 'checked', 'created', 'booked', 'mailing', 'mailed'];

type Way = Pick<Preview, 'books' | 'channel'>;

/** The steps a person sees of a sending, each named by the stage that completes it. */
export function stepsOf({ books, channel }: Way) {
  const all = [
    { stage: 'checked', label: 'preview.stageChecked', seen: true },
    { stage: 'created', label: 'preview.stageCreated', seen: books !== 'none' },
    { stage: 'booked', label: 'preview.stageBooked', seen: books === 'dinero' },
    { stage: 'mailed', label: channel === 'print' ? 'preview.stagePrinted' : 'preview.stageMailed', seen: true },
  ] as const satisfies readonly { stage: Stage; label: string; seen: boolean }[];
  return all.filter(({ seen }) => seen);
}

/** @returns the stage, or undefined for a word this version does not know */
export const readStage = (text: string): Stage | undefined => order.find((stage) => stage === text);

/** How many of the steps are behind a sending that has come to this stage. */
export const stepsDone = (steps: readonly { stage: Stage }[], stage: Stage): number =>
  steps.filter((step) => order.indexOf(step.stage) <= order.indexOf(stage)).length;

/** The charges a preview was worked out with: the ones that its token stands for. */
export const chargesOf = ({ choices }: Pick<Preview, 'choices'>): Charges => ({
  fee: choices.fee.on,
  interest: choices.interest.on,
  compensation: choices.compensation.on,
});
