/** What a person can do about a case, besides writing about it and sending letters. */
export const caseActions = [
  'activate',
  'deactivate',
  'hold',
  'resume',
  'promise',
  'agree-plan',
  'end-plan',
  'dispute',
  'clear-dispute',
  'close',
  'reopen',
] as const;
export type CaseAction = (typeof caseActions)[number];
