import { pageFonts } from './fonts';
import { inkOf } from './inkOf';
import { SCREEN_ZOOM, SHEET } from './sheet';

/** How every page looks; `colour` is `#rrggbb`. */
export const pageStyle = (colour: string): string => `${pageFonts}
:root { --colour: ${colour}; --ink-colour: ${inkOf(colour)}; --ink: #1c2326; --soft: #566166; --line: #d5dbdd;
  --tint: color-mix(in srgb, ${colour} 7%, white); }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; font-family: 'Paper', sans-serif; font-size: 9.5pt; line-height: 1.5; color: var(--ink); background: white;
  overflow-wrap: break-word; }
h1 { margin: 0 0 3mm; font-size: 14pt; line-height: 1.25; font-weight: 650; color: var(--ink-colour); break-after: avoid; }
h2 { margin: 6mm 0 2mm; font-size: 10.5pt; line-height: 1.3; color: var(--ink-colour); break-after: avoid; }
p { margin: 0 0 2mm; orphans: 3; widows: 3; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.4; }
thead th { padding: 0 0 1.2mm; font-size: 8pt; font-weight: 400; color: var(--soft); border-bottom: 0.5mm solid var(--colour); }
th, td { padding: 1mm 0; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 0.2mm solid var(--line); }
th + th, th + td, td + td { padding-left: 4mm; }
tr { break-inside: avoid; }
.amount { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.sum th, .sum td { padding-top: 2mm; font-weight: 650; font-size: 10pt; border-top: 0.5mm solid var(--colour); border-bottom: 0; }
.sum { break-before: avoid; }
`;

/** On the screen a page is a column of the paper's size; a sheet is shown by moving it into the window. */
export const screenStyle = (page: number): string => `
html { zoom: ${SCREEN_ZOOM}; overflow: hidden; }
.pages { position: absolute; top: ${SHEET.top}mm; left: ${SHEET.side - page * SHEET.width}mm;
  width: ${SHEET.width - 2 * SHEET.side}mm; height: ${SHEET.height - SHEET.top - SHEET.bottom}mm;
  column-width: ${SHEET.width - 2 * SHEET.side}mm; column-gap: ${2 * SHEET.side}mm; column-fill: auto; }
.foot { position: absolute; left: 0; top: ${SHEET.height - 13}mm; width: ${SHEET.width}mm; }
`;
