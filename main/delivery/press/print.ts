import { printFooter, printMarkup, screenMarkup, type Paper } from './paper/markup';
import { SHEET } from './paper/sheet';
import type { PressWindow } from './pressWindow';

const inches = (millimetres: number): number => millimetres / 25.4;

/** @returns the bytes of a PDF: A4, tagged, with page numbers */
export async function print(window: PressWindow, paper: Paper): Promise<Uint8Array> {
  await window.show((mark) => printMarkup(paper, mark));
  return window.contents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    generateTaggedPDF: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: printFooter(paper),
    margins: {
      top: inches(SHEET.top),
      bottom: inches(SHEET.bottom),
      left: inches(SHEET.side),
      right: inches(SHEET.side),
    },
  });
}

/** @returns each page as a PNG data address */
export async function photograph(window: PressWindow, paper: Paper): Promise<string[]> {
  const count = pagesIn(await print(window, paper));
  const pictures: string[] = [];
  for (let page = 0; page < count; page += 1) {
    const picture = await window.show((mark) => screenMarkup(paper, { page, of: count }, mark));
    pictures.push(picture.toDataURL());
  }
  return pictures;
}

/** Pages of a PDF as Chromium writes it: each an object of its own, in plain text. */
const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
