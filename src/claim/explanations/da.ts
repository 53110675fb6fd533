import type { Texts } from './texts';

export const da: Texts = {
  sentences: {
    principal:
      'Åben hovedstol: {open}. Fakturaens beløb {principal}, krediteret på hovedstolen {credited}, betalt på hovedstolen {paid}.',
    'interest-from-due-date': 'Renten løber fra dagen efter forfaldsdagen {dueDate}, altså fra og med {from}.',
    'interest-from-timely-day':
      'Forfaldsdagen {dueDate} er regnet til sidste rettidige betalingsdag; renten løber fra og med {from}.',
    'interest-from-demand':
      'Forfaldsdagen er ikke aftalt på forhånd. Renten løber, når der er gået {days} dage efter fakturaen af {invoiceDate} og forfaldsdagen er passeret, altså fra og med {from}.',
    'interest-from-due-date-as-demand':
      'Forfaldsdagen er ikke aftalt på forhånd, og fakturadatoen kendes ikke. Renten løber først, når der er gået {days} dage efter forfaldsdagen {dueDate}, altså fra og med {from}.',
    'interest-period':
      '{from} til {to}: {days} rentedage af {base} med {rate} % om året (referencesats {reference} % + tillæg {surcharge} %), året regnet til {yearDays} dage.',
    'interest-period-contract':
      '{from} til {to}: {days} rentedage af {base} med den aftalte rente på {rate} % om året, året regnet til {yearDays} dage.',
    'interest-total':
      'Morarente i alt {total}, afrundet én gang ({dayCount}). Heraf krævet tidligere {claimed}; nyt krav {new}. Der beregnes ikke rente af rente eller gebyrer.',
    fee: 'Rykkergebyr nr. {number} på {fee} for rykkeren sendt {sentOn}: højst {cap} pr. rykker og højst {max} gebyrer, med mindst {gap} dages mellemrum.',
    compensation: 'Kompensationsbeløb på {amount}, krævet {date}: én gang pr. faktura og kun mellem erhvervsdrivende.',
    payment:
      'Betaling {date} på {amount}: {fees} til gebyrer, {compensation} til kompensation, {interest} til rente og {principal} til hovedstol. Rækkefølge: {allocation}.',
    credit:
      'Kreditnota {date} på {amount}: {principal} nedsætter hovedstolen, og {charges} er modregnet i gebyrer, kompensation og rente.',
    total:
      'Skyldigt i alt {total}: hovedstol {principal}, gebyrer {fees}, kompensation {compensation} og rente {interest}. Der er ikke moms på gebyrer, kompensation og rente.',
    'next-fee': 'Et rykkergebyr på højst {amount} må kræves fra {from}. Antal gebyrer tilbage: {left}.',
    'next-interest':
      'Der kan kræves yderligere {amount} i morarente: {total} i alt, fratrukket {claimed} krævet tidligere.',
    'next-compensation': 'Kompensationsbeløbet på {amount} kan kræves, fordi fakturaen ikke blev betalt til tiden.',
    deadline:
      'Ny betalingsfrist {deadline}: {days} hele dage efter afsendelsen {sentOn}, flyttet frem til en bankdag, hvis det er nødvendigt.',
    'fee-above-cap': 'Gebyret på {fee} ({sentOn}) er over grænsen på {cap} og er ikke medregnet.',
    'fee-too-soon':
      'Gebyret på {fee} ({sentOn}) kommer mindre end {gap} dage efter rykkeren med gebyr sendt {previous}. Tidligst {allowedOn}.',
    'fee-beyond-limit':
      'Gebyret på {fee} ({sentOn}) er ét for meget: der kan højst kræves {max} gebyrer for samme krav.',
    'fee-beyond-limit-in-arrears':
      'Gebyret på {fee} ({sentOn}) er ét for meget: der kan højst kræves {max} gebyrer i samme ubrudte restance, også fordelt på flere fakturaer.',
    'fee-while-disputed': 'Gebyret på {fee} ({sentOn}) kan ikke kræves, fordi der er en indsigelse mod kravet.',
    'fee-for-bounced-mail': 'Gebyret på {fee} ({sentOn}) kan ikke kræves, fordi rykkeren kom retur.',
    'fee-not-overdue': 'Gebyret på {fee} ({sentOn}) kan ikke kræves: sidste rettidige betalingsdag er {timely}.',
    'fee-nothing-open': 'Gebyret på {fee} ({sentOn}) kan ikke kræves, fordi hovedstolen er betalt.',
    'compensation-from-consumer':
      'Kompensationsbeløbet på {amount} ({date}) kan ikke kræves, fordi debitor er {debtor}: det gælder kun mellem erhvervsdrivende og over for det offentlige.',
    'compensation-before-law':
      'Kompensationsbeløbet på {amount} ({date}) kan ikke kræves: kravet forfaldt {dueDate}, og reglen gælder fra {from}.',
    'compensation-not-overdue':
      'Kompensationsbeløbet på {amount} ({date}) kan ikke kræves endnu: sidste rettidige betalingsdag er {timely}.',
    'compensation-paid-in-time':
      'Kompensationsbeløbet på {amount} ({date}) kan ikke kræves: fakturaen var betalt senest {timely}.',
    'compensation-already-claimed':
      'Kompensationsbeløbet på {amount} ({date}) kan ikke kræves igen: det blev krævet {first} og gælder én gang pr. faktura.',
    'compensation-above-law':
      'Kompensationsbeløbet på {amount} ({date}) er over grænsen på {cap} og er ikke medregnet.',
    'interest-rate-unknown':
      'Der er ikke beregnet rente fra {from} til {to}: rentesatsen for perioden kendes ikke, og den bliver ikke gættet.',
    'interest-rate-capped':
      'Den aftalte rente på {contract} % er over lovens loft for forbrugere; fra {from} er der regnet med {rate} %.',
    'interest-over-claimed': 'Der er krævet {claimed} i rente, men kun {lawful} er lovlig: {over} er krævet for meget.',
    'interest-not-begun': 'Renten begynder først at løbe {from}.',
    'interest-nothing-new': 'Der er ingen ny rente at kræve: {total} i alt, og {claimed} er krævet tidligere.',
    'payment-above-open':
      'Betalingen {date} på {amount} er {excess} større end det, der var åbent. Det overskydende er ikke anvendt.',
    'credit-above-open':
      'Kreditnotaen {date} på {amount} er {excess} større end det, der var åbent. Det overskydende er ikke anvendt.',
    'limitation-near':
      'Kravet forfaldt {dueDate} og er over {months} måneder gammelt. Det forældes {expires}, og rykkere afbryder ikke fristen.',
    'limitation-close':
      'Kravet forfaldt {dueDate} og er over {months} måneder gammelt. Det forældes allerede {expires}: overvej retslige skridt nu. Rykkere afbryder ikke fristen.',
    'limitation-passed': 'Kravet forfaldt {dueDate} og kan være forældet siden {expires}.',
  },
  debtors: {
    business: 'erhvervsdrivende',
    consumer: 'forbruger',
    public: 'offentlig myndighed',
    unknown: 'af ukendt slags og derfor behandles som forbruger',
  },
  dayCounts: {
    'actual/actual': 'faktiske dage og kalenderårets 365 eller 366 dage',
    'actual/365': 'faktiske dage og 365 dage om året',
    '30/360': '30 dage om måneden og 360 om året',
  },
  allocations: {
    designated: 'debitor har selv anvist hovedstolen',
    'exact-principal': 'beløbet svarer præcist til den åbne hovedstol',
    'charges-first': 'gebyrer, kompensation, rente, hovedstol',
    'principal-first': 'hovedstol før gebyrer, kompensation og rente',
  },
};
