import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { LetterLanguage } from '../../../../src/letter/letter';
import { screenFooter, footerStyle, footerTemplate, type FooterWords } from './footer';
import { markHtml, markStyle, type PageMark } from './pageMark';
import { pageStyle, screenStyle } from './style';

/** Something to print. */
export interface Paper {
  language: LetterLanguage;
  title: string;
  /** `#rrggbb` */
  colour: string;
  style: string;
  content: ReactElement;
  footer: FooterWords;
}

/** A page of a paper on the screen; the first is 0. */
export interface ScreenPage {
  page: number;
  of: number;
}

/** A page as HTML, and the policy it is served with. */
export interface Markup {
  html: string;
  policy: string;
}

/** The whole paper, for the printer. */
export const printMarkup = (paper: Paper, mark: PageMark): Markup =>
  markup(paper, '', mark, <main>{paper.content}</main>);

/** One sheet of it, for the screen. */
export const screenMarkup = (paper: Paper, { page, of }: ScreenPage, mark: PageMark): Markup =>
  markup(
    paper,
    `${footerStyle}${screenStyle(page)}`,
    mark,
    <>
      <main className="pages">{paper.content}</main>
      <div className="foot" dangerouslySetInnerHTML={{ __html: screenFooter(paper.footer, page + 1, of) }} />
    </>,
  );

export const printFooter = ({ footer }: Paper): string => footerTemplate(footer);

/** Nothing runs and nothing is fetched: the one style by its hash, pictures and fonts from the page itself. */
function markup(paper: Paper, more: string, mark: PageMark, body: ReactElement): Markup {
  const style = `${pageStyle(paper.colour)}${paper.style}${more}${markStyle(mark)}`;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  const page = renderToStaticMarkup(
    <html lang={paper.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>{paper.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {body}
        <div dangerouslySetInnerHTML={{ __html: markHtml }} />
      </body>
    </html>,
  );
  return { html: `<!doctype html>${page}`, policy };
}
