/** From the top of the sheet to the recipient, in millimetres, as the windows of Danish envelopes have it. */
export const ADDRESS_TOP = 46;

/** How a letter looks. The colour is the company's. */
export const letterStyle = `
.top { display: grid; grid-template-columns: 88mm 1fr; column-gap: 16mm; min-height: 76mm; }
.recipient { padding-top: ${ADDRESS_TOP - 15}mm; font-size: 10.5pt; line-height: 1.4; }
.recipient p { margin: 0; overflow-wrap: anywhere; }
.sender { display: flex; flex-direction: column; justify-content: space-between; gap: 6mm; font-size: 8.5pt; }
.sender p { margin: 0; overflow-wrap: anywhere; }
.logo { display: block; max-width: 60mm; max-height: 20mm; margin-bottom: 4mm; }
.wordmark { font-size: 14pt; font-weight: 700; line-height: 1.2; color: var(--ink-colour); margin-bottom: 2.5mm; }
.company { font-weight: 600; }
.about { display: grid; grid-template-columns: auto 1fr; column-gap: 4mm; row-gap: 0.6mm; margin: 0; }
.about dt { color: var(--soft); }
.about dd { margin: 0; font-weight: 500; }
.eyebrow { margin: 0 0 1mm; font-size: 8.5pt; font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
.text { white-space: pre-line; }
.claims { margin: 6mm 0 0; }
.claims .invoice th { padding-top: 3mm; font-weight: 650; border-bottom: 0; break-after: avoid; }
.claims .invoice, .claims .line { break-after: avoid; }
.claims .line:last-child { break-after: auto; }
.claims .claim-sum { break-before: avoid; }
.claims .claim-sum td, .claims .claim-sum th { font-weight: 650; }
.claims tbody.short { break-inside: avoid; }
.note { display: block; font-size: 8pt; font-weight: 400; line-height: 1.4; color: var(--soft); }
.pay { display: grid; grid-template-columns: auto 1fr; column-gap: 12mm; margin: 6mm 0; padding: 4mm 5mm; break-inside: avoid;
  border-left: 1.2mm solid var(--colour); background: var(--tint); }
.pay dl { display: contents; }
.pay dt, .pay-ways dt { font-size: 8pt; color: var(--soft); }
.pay dd, .pay-ways dd { margin: 0 0 1.5mm; }
.pay-sum { margin: 0; }
.pay-sum .amount-to-pay { font-size: 15pt; font-weight: 700; line-height: 1.25; }
.pay-sum .deadline { font-size: 11pt; font-weight: 650; }
.pay-ways { margin: 0; }
.pay-ways dd { font-weight: 550; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.notice { margin: 5mm 0; padding: 3.5mm 5mm; border: 0.4mm solid var(--ink); font-weight: 550; break-inside: avoid; }
.close { margin-top: 7mm; break-inside: avoid; }
.close p { margin: 0; }
.close .name { margin-top: 1mm; font-weight: 650; }
`;
