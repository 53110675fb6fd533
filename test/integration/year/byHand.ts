import type { DemoCompany, DemoDinero } from '../../../main/dinero/demo';
import { Caller } from '../demo-dinero-caller';
import type { Day } from './days';

/** Somebody clicks in Dinero itself. Dinero refuses it by its own rules where it is not time. */
export async function remindByHand(dinero: DemoDinero, company: DemoCompany, guid: string, day: Day): Promise<void> {
  const caller = await Caller.of(dinero, company);
  const path = `/v1/{org}/invoices/${guid}/reminders`;
  const next = await caller.get(`${path}/next`);
  if (next.status !== 200) return;
  const { Timestamp } = next.body as { Timestamp: string };
  const flags = { WithDebtCollectionWarning: false, WithInterestFee: false, WithCompensationFee: false };
  const wish = { ...flags, WithFee: true, Date: day, Title: 'Venlig rykker', Description: 'Betal venligst.' };
  const made = await caller.post(path, { Timestamp, ...wish });
  if (made.status !== 200) return;
  const draft = made.body as { Id: number; Timestamp: string };
  await caller.post(`${path}/${draft.Id}/book`, { Timestamp: draft.Timestamp });
  await caller.post(`${path}/email`, { ShouldAddTrustPilotEmailAsBcc: false });
}
