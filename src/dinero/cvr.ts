/**
 * The CVR number in Dinero's VatNumber ("12345674", "DK12345674", "DK-12 34 56 74").
 * @returns eight digits, or null: also for the VAT numbers of other countries, some of which have eight digits too.
 */
export function cvrOf(vatNumber: string | null, country = 'DK'): string | null {
  if (vatNumber === null || country !== 'DK') return null;
  const match = /^(?:DK)?(\d{8})$/i.exec(vatNumber.replace(/[\s.-]/g, ''));
  return match?.[1] ?? null;
}
