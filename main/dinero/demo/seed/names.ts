/** Words that fictional Danish names are put together from. */

export const PLACES = [
  'Ravnebjerg',
  'Hyldelund',
  'Klitgård',
  'Lærkesø',
  'Østerå',
  'Ulvsund',
  'Bøgeløkke',
  'Tranemose',
  'Askehøj',
  'Vibedal',
  'Grævlingeskov',
  'Nørrevig',
  'Sølvbæk',
  'Pileholm',
  'Åmosen',
  'Egeklint',
  'Svanninge Strand',
  'Hedekrog',
  'Møllebro',
  'Fyrrehave',
] as const;

export const TRADES = [
  'Tømrer & Snedker',
  'Murerforretning',
  'VVS',
  'El-teknik',
  'Malerfirma',
  'Auto',
  'Bageri',
  'Blomster',
  'Rengøring',
  'Transport',
  'Optik',
  'Rådgivning',
  'Regnskab',
  'Grafisk',
  'Fødevarer',
  'Køkken & Bad',
  'Gartneri',
  'Glarmester',
] as const;

export const COMPANY_FORMS = [
  ['ApS', 'PrivateLimitedCompany'],
  ['ApS', 'PrivateLimitedCompany'],
  ['A/S', 'PublicLimitedCompany'],
  ['I/S', 'GeneralPartnership'],
] as const;

export const FIRST_NAMES = [
  'Søren',
  'Åse',
  'Bjørn',
  'Kirsten',
  'Mette',
  'Jørgen',
  'Zainab',
  'Øjvind',
  'Laura',
  'Frederik',
  'Aïsha',
  'Pernille',
  'Mikkel',
  'Ida',
  'Holger',
  'Sigrid',
] as const;

export const LAST_NAMES = [
  'Vinterhøj',
  'Mørkeby',
  'Lyngskov',
  'Ågerup-Bæk',
  'Havreløkke',
  'Stormgård',
  'Kvistø',
  'Rosenlund Friis',
  'Tangsø',
  'Birkemose',
  'Nordahl-Vestermark',
  'Skovfryd',
] as const;

export const STREETS = [
  'Hyldevænget',
  'Ågade',
  'Søndre Ringvej',
  'Kirkestræde',
  'Lærkevej',
  'Industrivænget',
  'Havnegade',
  'Møllestien',
  'Østre Allé',
  'Rugmarken',
] as const;

/** Postal code and town. */
export const TOWNS = [
  ['2200', 'København N'],
  ['2800', 'Kongens Lyngby'],
  ['4600', 'Køge'],
  ['5000', 'Odense C'],
  ['6700', 'Esbjerg'],
  ['7100', 'Vejle'],
  ['8000', 'Aarhus C'],
  ['8800', 'Viborg'],
  ['9000', 'Aalborg'],
  ['9990', 'Skagen'],
  ['3700', 'Rønne'],
  ['6400', 'Sønderborg'],
] as const;

export const PUBLIC_BODIES = [
  'Lærkesø Kommune, Børn og Unge',
  'Region Østerå, Indkøb',
  'Tranemose Skole',
  'Styrelsen for Vandløb og Moser',
] as const;

export const LONG_NAME =
  'Andelsboligforeningen Matrikel 17 a, 17 b og 17 c af Ravnebjerg By, Østerå Sogn, samt Grundejerforeningen ' +
  'Hyldelunds Venstre Sidevænge og Tilstødende Fællesarealer f.m.b.a.';

/** Name, street, postal code, town, country and VAT number of customers abroad. */
export const FOREIGN = [
  ['Krüger & Söhne Maschinenbau GmbH', 'Lindenstraße 14', '24937', 'Flensburg', 'DE', '129999990'],
  ['Hafenkontor Weißdorn KG', 'Am Speicher 3', '22765', 'Hamburg', 'DE', '129999981'],
  ['Ångström Träbyggen AB', 'Björkgatan 8', '211 20', 'Malmö', 'SE', '559999000101'],
  ['Gränna Skärgårdsbåtar AB', 'Hamnvägen 2', '563 32', 'Gränna', 'SE', '559999000201'],
] as const;
