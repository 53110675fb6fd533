interface Source {
  /** The statute, order or authority, as it is called in Danish; laws have no other name. */
  name: string;
  paragraph: string;
}

const RENTELOVEN = 'Renteloven (LBK nr. 459 af 13/05/2014)';
const INKASSOLOVEN = 'Inkassoloven (LBK nr. 1018 af 19/09/2014)';
const COST_ORDER =
  'Rentebekendtgørelsen (bekendtgørelse nr. 601 af 12/07/2002 om udenretlige inddrivelsesomkostninger)';

/** What the articles stand on. */
export const sources = {
  'rente-3': { name: RENTELOVEN, paragraph: '§ 3' },
  'rente-5': { name: RENTELOVEN, paragraph: '§ 5' },
  'rente-7': { name: RENTELOVEN, paragraph: '§ 7' },
  'rente-9a': { name: RENTELOVEN, paragraph: '§ 9a' },
  'rente-9b': { name: RENTELOVEN, paragraph: '§ 9b' },
  'order-compensation': { name: COST_ORDER, paragraph: 'ændret ved bekendtgørelse nr. 105 af 31/01/2013' },
  'order-cost': { name: COST_ORDER, paragraph: 'bilag 1 og 2, som de gælder fra 01/07/2016' },
  'inkasso-9': { name: INKASSOLOVEN, paragraph: '§ 9' },
  'inkasso-10': { name: INKASSOLOVEN, paragraph: '§ 10' },
  'limitation-3': { name: 'Forældelsesloven', paragraph: '§§ 2 og 3' },
  'limitation-5': { name: 'Forældelsesloven', paragraph: '§ 5' },
  'instrument-5': { name: 'Gældsbrevsloven', paragraph: '§ 5, stk. 2' },
  'vat-27': { name: 'Momsloven (LBK nr. 209 af 2024)', paragraph: '§ 27, stk. 3, nr. 4' },
  'bookkeeping-12': { name: 'Bogføringsloven (lov nr. 700 af 24/05/2022)', paragraph: '§ 12, stk. 1' },
  'gdpr-5': {
    name: 'Databeskyttelsesforordningen (EU) 2016/679',
    paragraph: 'artikel 5, stk. 1, litra e, og artikel 17',
  },
  'privacy-mail': { name: 'Datatilsynet om kryptering af e-mail', paragraph: 'praksis fra 01/01/2019' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
