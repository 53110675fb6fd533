/** The pages of an unlocked company, in the order of the menu and of Ctrl/Cmd + 1 to 8. */
export const pages = [
  'new',
  'invoices',
  'decisions',
  'outbox',
  'collection',
  'letters',
  'company',
  'settings',
  'diagnostics',
] as const;

export type Page = (typeof pages)[number];
