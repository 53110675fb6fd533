/** The pages of an unlocked company, in the order of the menu and of Ctrl/Cmd + 1 to 4. */
export const pages = ['invoices', 'outbox', 'company', 'settings'] as const;

export type Page = (typeof pages)[number];
