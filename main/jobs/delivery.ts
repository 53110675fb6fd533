import { Delivery } from '../../src/ipc/deliveryViews';
import type { SettingsRows } from '../store/settings';

/**
 * What a company starts with: Dinero's own reminders; nobody is threatened with collection unasked; the three fees count
 * per debtor, which is lawful however the invoices hang together (renteloven § 9b(2), 2nd sentence).
 */
const USUAL: Delivery = {
  channel: 'dinero',
  whenNoEmail: 'task',
  bookInDinero: false,
  combine: false,
  approve: false,
  notice: 'none',
  smtp: null,
  folder: null,
  collector: null,
};

/** How a company's letters go out. */
export const deliveryOf = (settings: SettingsRows): Delivery => settings.get('delivery', Delivery, USUAL);
