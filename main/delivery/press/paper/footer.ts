import { escapeHtml } from './escapeHtml';
import { footerFont } from './fonts';
import { SHEET } from './sheet';

/** What stands at the bottom of each sheet. */
export interface FooterWords {
  /** Who it is from, and the reference. */
  left: string;
  /** Around the numbers: "Side 1 af 2". */
  page: { before: string; between: string };
}

const FOOT =
  `display: flex; justify-content: space-between; width: 100%; padding: 0 ${SHEET.side}mm; font-size: 7.5pt; ` +
  "font-family: 'Paper', sans-serif; color: #566166; line-height: 1.4; box-sizing: border-box;";

const footerRow = ({ left, page }: FooterWords, number: string, count: string): string =>
  `<div class="foot-row"><span>${escapeHtml(left)}</span><span>${escapeHtml(page.before)} ${number} ` +
  `${escapeHtml(page.between)} ${count}</span></div>`;

/** The template in which Chromium puts the numbers of the pages. It has a style of its own and no other. */
export const footerTemplate = (words: FooterWords): string =>
  `<style>${footerFont} ${footerStyle}</style>` +
  footerRow(words, '<span class="pageNumber"></span>', '<span class="totalPages"></span>');

export const footerStyle = `.foot-row { ${FOOT} }`;

/** The same on the screen, where the numbers are known. */
export const screenFooter = (words: FooterWords, number: number, count: number): string =>
  footerRow(words, String(number), String(count));
