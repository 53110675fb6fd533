import { SHEET } from './sheet';

/** From the top of the sheet to the recipient, in millimetres, as the windows of Danish envelopes have it. */
export const ADDRESS_TOP = 47;

/** How a letter looks. The colour is the company's. */
export const letterStyle = `
.top { display: grid; grid-template-columns: 88mm 1fr; column-gap: 16mm; min-height: 69mm; padding-bottom: 3mm; }
.recipient { padding-top: ${ADDRESS_TOP - SHEET.top}mm; font-size: 10.5pt; line-height: 1.4; }
.recipient p { margin: 0; overflow-wrap: anywhere; }
.sender { display: flex; flex-direction: column; justify-content: space-between; gap: 6mm; font-size: 8.5pt; }
.sender p { margin: 0; overflow-wrap: anywhere; }
.logo { display: block; max-width: 60mm; max-height: 20mm; margin-bottom: 4mm; }
.wordmark { font-size: 14pt; font-weight: 650; line-height: 1.2; color: var(--ink-colour); margin-bottom: 2.5mm; }
.company { font-weight: 650; }
.about { display: grid; grid-template-columns: auto 1fr; column-gap: 4mm; row-gap: 0.6mm; margin: 0; }
.about dt { color: var(--soft); }
.about dd { margin: 0; }
.eyebrow { margin: 0 0 1mm; font-size: 9.5pt; font-weight: 650; color: var(--soft); }
.text { white-space: pre-line; }
.claims { margin: 4mm 0 0; }
.claims .invoice th { padding-top: 2mm; font-weight: 650; border-bottom: 0; }
.claims .invoice, .claims .held { break-after: avoid; }
.claims .claim-sum { break-before: avoid; }
.claims .claim-sum td, .claims .claim-sum th { font-weight: 650; }
.claims .dense th, .claims .dense td { padding-top: 0.25mm; padding-bottom: 0.25mm; font-size: 8.5pt; line-height: 1.35; }
.claims tbody.short { break-inside: avoid; }
.aside { font-size: 8pt; color: var(--soft); }
.note { display: block; font-size: 8pt; font-weight: 400; line-height: 1.4; color: var(--soft); }
.pay { display: flex; flex-wrap: wrap; gap: 2mm 10mm; margin: 4mm 0; padding: 3mm 5mm; break-inside: avoid;
  border-left: 1.2mm solid var(--colour); background: var(--tint); }
.pay dt { font-size: 8pt; color: var(--soft); }
.pay dd { margin: 0; font-size: 11pt; line-height: 1.4; font-weight: 650; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.notice { margin: 4mm 0; padding: 3mm 5mm; border: 0.4mm solid var(--ink); break-inside: avoid; }
.close { break-inside: avoid; }
.close p { margin: 0; }
.close .closing { margin-bottom: 4mm; white-space: pre-line; }
.close .name { margin-top: 1mm; font-weight: 650; }
`;
