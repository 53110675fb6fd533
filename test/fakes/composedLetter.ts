import type { CalendarDate } from '../../src/claim/date';
import { paymentDeadline } from '../../src/claim/deadline';
import type { Invoice } from '../../src/dinero/model';
import type { Letter } from '../../src/letter/letter';

/** A notice of collection about one invoice, as the company could have written it. */
export const composedLetter = ({ number, day, dueDate, total, debtorName }: Invoice, on: CalendarDate): Letter => ({
  kind: 'notice',
  language: 'da',
  level: null,
  day: on,
  deadline: paymentDeadline(on),
  reference: `RK-${String(number).padStart(8, '2').replace(/[01]/g, '9')}`,
  creditor: { name: 'Hyldelund ApS', cvr: '12345674' },
  letterhead: {
    logo: null,
    colour: '#224466',
    address: ['Hovedgaden 1', '8000 Aarhus C'],
    phone: null,
    email: null,
    website: null,
    signature: null,
    payTo: '1234 0123456789',
  },
  recipient: { name: debtorName, attention: null, address: ['Vej 1', '8000 Aarhus C'], cvr: null, email: null },
  subject: 'Inkassovarsel',
  opening: 'Betal venligst.',
  closing: 'Med venlig hilsen',
  claims: [
    { invoiceNumber: number, invoiceDay: day, dueDate: dueDate ?? on, description: '', lines: [], total, payTo: null },
  ],
  total,
  payTo: '1234 0123456789',
  instalments: [],
});
