import type { Charges, Preview, Stage } from '../../../src/ipc/views';

const order: Stage[] = ['queued', 'checked', 'created', 'booked', 'mailing', 'mailed'];

/** The steps a person sees of a sending, each named by the stage that completes it. */
export const steps = [
  { stage: 'checked', label: 'preview.stageChecked' },
  { stage: 'created', label: 'preview.stageCreated' },
  { stage: 'booked', label: 'preview.stageBooked' },
  { stage: 'mailed', label: 'preview.stageMailed' },
] as const satisfies readonly { stage: Stage; label: string }[];

/** @returns the stage, or undefined for a word this version does not know */
export const readStage = (text: string): Stage | undefined => order.find((stage) => stage === text);

/** How many of the steps are behind a sending that has come to this stage. */
export const stepsDone = (stage: Stage): number =>
  steps.filter((step) => order.indexOf(step.stage) <= order.indexOf(stage)).length;

/** The charges a preview was worked out with: the ones that its token stands for. */
export const chargesOf = ({ choices }: Pick<Preview, 'choices'>): Charges => ({
  fee: choices.fee.on,
  interest: choices.interest.on,
  compensation: choices.compensation.on,
});
