import type { LetterKind, LetterTemplate } from '../letter';

/** The standard templates in Danish. They say nothing that is not meant, and the first is the mildest. */
export const da: Readonly<Record<LetterKind, LetterTemplate>> = {
  'reminder-1': {
    subject: 'Rykker {rykkernummer}: {fakturaer} fra {firma}',
    opening:
      'Vi kan ikke se, at {fakturaer} er betalt. Måske er betalingen bare blevet glemt, og så håber vi, at du vil betale nu.',
    closing: 'Har du spørgsmål, eller kan du ikke betale det hele på én gang, så kontakt os. Så finder vi en løsning.',
  },
  'reminder-2': {
    subject: 'Rykker {rykkernummer}: {fakturaer} fra {firma}',
    opening: 'Vi har tidligere skrevet til dig om {fakturaer}, men kan fortsat ikke se nogen betaling.',
    closing: 'Kan du ikke betale det hele på én gang, så kontakt os inden fristen, så vi kan tale om en aftale.',
  },
  'reminder-3': {
    subject: 'Rykker {rykkernummer}: {fakturaer} fra {firma}',
    opening: 'Trods vores tidligere rykkere har vi ikke modtaget betaling af {fakturaer}.',
    closing: 'Er der en grund til, at du ikke har betalt, eller ønsker du en aftale, så kontakt os inden fristen.',
  },
  'reminder-notice': {
    subject: 'Rykker {rykkernummer} og inkassovarsel: {fakturaer} fra {firma}',
    opening:
      'Trods vores tidligere henvendelser har vi ikke modtaget betaling af {fakturaer}. Dette brev er både en rykker og et varsel om inkasso.',
    closing: 'Vi vil gerne undgå inkasso. Kontakt os inden fristen, hvis du ønsker en aftale om betaling.',
  },
  notice: {
    subject: 'Inkassovarsel: {fakturaer} fra {firma}',
    opening:
      'Trods vores rykkere har vi ikke modtaget betaling af {fakturaer}. Dette brev er et varsel om, at kravet går til inkasso, hvis det ikke bliver betalt.',
    closing: 'Vi vil gerne undgå inkasso. Kontakt os inden fristen, hvis du ønsker en aftale om betaling.',
  },
  charges: {
    subject: 'Gebyrer og renter: {fakturaer} fra {firma}',
    opening: 'Tak for din betaling. Da den kom efter forfaldsdagen, står gebyrer og renter på {fakturaer} endnu åbne.',
    closing: 'Har du spørgsmål til opgørelsen, er du velkommen til at kontakte os.',
  },
  plan: {
    subject: 'Bekræftelse på betalingsaftale: {fakturaer} fra {firma}',
    opening:
      'Tak for aftalen om betaling af {fakturaer}. Her er den på skrift: I alt {beløb} betales i {rater} som vist nedenfor. Så ' +
      'længe aftalen overholdes, sender vi ingen rykkere.',
    closing: 'Kan du en dag ikke betale til tiden, så kontakt os, inden raten forfalder.',
  },
  thanks: {
    subject: 'Tak for din betaling: {fakturaer} fra {firma}',
    opening: 'Vi har modtaget din betaling af {fakturaer}. Mange tak. Sagen er dermed afsluttet.',
    closing: 'Vi ser frem til at høre fra dig igen.',
  },
};
