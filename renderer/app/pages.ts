/** The pages of an unlocked company, in the order of the menu and, the first nine, of Ctrl/Cmd + 1 to 9. */
export const pages = [
  'today',
  'new',
  'invoices',
  'decisions',
  'outbox',
  'cases',
  'debtors',
  'collection',
  'numbers',
  'letters',
  'company',
  'settings',
  'help',
  'diagnostics',
] as const;

export type Page = (typeof pages)[number];
