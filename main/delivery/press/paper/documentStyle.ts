/** How a document that is no letter looks. */
export const documentStyle = `
.above { margin: 0 0 8mm; font-size: 8.5pt; color: var(--soft); }
.text { white-space: pre-line; }
.facts { margin: 0 0 4mm; }
.facts > div { display: grid; grid-template-columns: 48mm 1fr; column-gap: 4mm; break-inside: avoid; padding: 0.8mm 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.listing { margin: 2mm 0 5mm; font-size: 8.5pt; }
.listing td { overflow-wrap: anywhere; white-space: pre-line; }
.listing td.amount { white-space: nowrap; }
`;
