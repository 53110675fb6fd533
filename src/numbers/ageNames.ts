/** The ages of overdue invoices in days, youngest first. */
export const ageNames = ['0-30', '31-60', '61-90', 'over-90'] as const;
export type AgeName = (typeof ageNames)[number];
