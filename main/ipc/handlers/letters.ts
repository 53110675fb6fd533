import { readFile } from 'node:fs/promises';
import type { LetterheadFields, LetterheadView, SampleRequest, TemplateView } from '../../../src/ipc/letterViews';
import { checkTemplate } from '../../../src/letter/checkTemplate';
import { composeLetter } from '../../../src/letter/composeLetter';
import { letterKinds, letterLanguages, type Letter, type LetterKind } from '../../../src/letter/letter';
import type { LetterLanguage } from '../../../src/letter/letter';
import { mailText } from '../../../src/letter/mailText';
import { usablePayTo } from '../../../src/letter/usablePayTo';
import { AppError } from '../../appError';
import type { FileDialogs } from '../../app/fileDialogs';
import { logoOf } from '../../delivery/logo';
import { sampleLetter } from '../../delivery/sampleLetter';
import { letterheadOf, templateOf } from '../../delivery/wording';
import type { Company } from '../../jobs/company';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';
import { saveFile } from '../saveFile';

type LetterHandlers = Pick<
  Handlers,
  | 'letters.templates'
  | 'letters.saveTemplate'
  | 'letters.resetTemplate'
  | 'letters.letterhead'
  | 'letters.setLetterhead'
  | 'letters.chooseLogo'
  | 'letters.removeLogo'
  | 'letters.preview'
  | 'letters.saveSample'
>;

/** The words and the paper of a company's letters. */
export const letterHandlers = (desks: Pick<Desks, 'unlocked'>, dialogs: FileDialogs): LetterHandlers => ({
  'letters.templates': () => {
    const company = desks.unlocked();
    return letterLanguages.flatMap((language) => letterKinds.map((kind) => templateView(company, kind, language)));
  },
  'letters.saveTemplate': ({ kind, language, template }) => {
    const problems = checkTemplate(kind, template);
    if (problems.length > 0) return { saved: false, problems };
    const company = desks.unlocked();
    company.templates.set(kind, language, template);
    return { saved: true, view: templateView(company, kind, language) };
  },
  'letters.resetTemplate': ({ kind, language }) => {
    const company = desks.unlocked();
    company.templates.remove(kind, language);
    return templateView(company, kind, language);
  },
  'letters.letterhead': () => letterheadOf(desks.unlocked()),
  'letters.setLetterhead': (fields) => changeLetterhead(desks.unlocked(), fields),
  'letters.chooseLogo': async () => {
    const company = desks.unlocked();
    const file = await dialogs.picture();
    return file === null ? null : changeLetterhead(company, { logo: logoOf(await readFile(file)) });
  },
  'letters.removeLogo': () => changeLetterhead(desks.unlocked(), { logo: null }),
  'letters.preview': async (request) => {
    const company = desks.unlocked();
    const letter = sampleOf(company, request);
    return { pages: await company.press.pictures(letter), subject: letter.subject, mail: mailText(letter) };
  },
  'letters.saveSample': async ({ fileName, ...request }) => {
    const company = desks.unlocked();
    const letter = sampleOf(company, request);
    const file = await dialogs.savePdf(`${fileName}.pdf`);
    if (file === null) return null;
    return saveFile(file, await company.press.letter(letter));
  },
});

const templateView = (company: Company, kind: LetterKind, language: LetterLanguage): TemplateView => ({
  kind,
  language,
  template: templateOf(company, kind, language),
  own: company.templates.get(kind, language) !== undefined,
});

/** @throws AppError `payment-line-wrong`, and nothing is changed */
function changeLetterhead(company: Company, change: LetterheadFields | Pick<LetterheadView, 'logo'>): LetterheadView {
  const letterhead = { ...letterheadOf(company), ...change };
  const { payTo } = letterhead;
  if (payTo !== null && !usablePayTo(payTo)) throw new AppError('payment-line-wrong');
  company.settings.set('letterhead', letterhead);
  return letterhead;
}

/** @throws AppError `template-broken`, `payment-line-wrong` */
function sampleOf(company: Company, { kind, language, template, letterhead }: SampleRequest): Letter {
  if (checkTemplate(kind, template).length > 0) throw new AppError('template-broken');
  if (letterhead.payTo !== null && !usablePayTo(letterhead.payTo)) throw new AppError('payment-line-wrong');
  const paper = { ...letterhead, logo: letterheadOf(company).logo };
  return composeLetter(sampleLetter(company, { kind, language }, template, paper));
}
