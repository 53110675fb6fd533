/** Dinero's Danish words around the amounts of a reminder. */
export const AMOUNT_TEXTS = {
  principal: 'Hovedstol fra ovennævnte faktura',
  fee: 'Rykkergebyr, jvf. rentelovens § 9b, stk. 1, jf. stk. 2',
  compensation: 'Kompensationsgebyr, jvf. rentelovens § 9a, stk. 3',
  earlier: 'Rykkergebyrer, -renter og evt. kompensationsgebyr fra tidligere rykkere',
  paid: 'Allerede registrerede indbetalinger',
  total: 'I alt til betaling',
} as const;

export const COLLECTION_NOTICE =
  'Betales beløbet ikke inden 10 dage fra dags dato, overgår sagen til inkasso, ' +
  'hvilket kan medføre yderligere omkostninger.';

/** The title and text Dinero proposes for a reminder. */
export function reminderText(number: number, warning: boolean): { title: string; text: string } {
  return {
    title: warning ? `Rykker ${number} – inkassovarsel` : `Rykker ${number}`,
    text:
      number === 1
        ? 'Ifølge vores bogføring har vi endnu ikke modtaget betaling for nedenstående faktura.'
        : 'Trods tidligere rykker har vi endnu ikke modtaget betaling for nedenstående faktura.',
  };
}
