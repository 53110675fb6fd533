import { formatDate } from '../claim/date';
import { NOTICE_DAYS } from '../claim/deadline';
import { danishLaw } from '../claim/figures/danishLaw';
import type { LawFigures } from '../claim/figures/lawFigures';
import { formatKroner, ZERO } from '../claim/money';
import { addRates, rate, toPercent, type Rate } from '../claim/rate';
import { costBands } from '../handover/collectionCost';
import type { Language } from '../ipc/views';
import { accounting } from '../privacy/retention';
import { usualRules } from '../procedure/companyRules';

const none = rate('0');

/** What the placeholders of the help stand for: taken from the data of the law, so that no article is older than it. */
export function helpFigures(language: Language, law: LawFigures = danishLaw): Readonly<Record<string, string>> {
  const percent = (value: Rate): string => {
    const digits = toPercent(value);
    return language === 'da' ? digits.replace('.', ',') : digits;
  };
  const points = (value: Rate): string => percent(value).replace(/[.,]0+$/, '');
  const [reference, surcharge, before] = [law.referenceRates.at(-1), law.surcharges.at(-1), law.surcharges.at(-2)];
  const [lowest, highest] = [costBands.bands[0], costBands.bands.at(-1)];
  const day = (value: LawFigures['compensationFrom'] | undefined): string =>
    value === undefined ? '' : formatDate(value, language);
  return {
    feeCap: formatKroner(law.feeCap, language),
    maxFees: String(law.maxFees),
    feeGapDays: String(law.feeGapDays),
    noticeDays: String(NOTICE_DAYS),
    moneyDays: String(usualRules.all.daysAfterDeadline),
    compensation: formatKroner(law.compensation, language),
    compensationFrom: day(law.compensationFrom),
    daysWithoutDueDate: String(law.daysWithoutDueDate),
    surcharge: points(surcharge?.percent ?? none),
    surchargeFrom: day(surcharge?.dueFrom),
    surchargeBefore: points(before?.percent ?? none),
    referenceRate: percent(reference?.percent ?? none),
    referenceFrom: day(reference?.from),
    interestRate: percent(addRates(reference?.percent ?? none, surcharge?.percent ?? none)),
    ratesUnknownFrom: day(law.ratesUnknownFrom),
    limitationYears: String(law.limitation.months / 12),
    keptYears: String(accounting.fewest),
    mostYears: String(accounting.most),
    firstWarning: String(law.limitation.firstWarning),
    lastWarning: String(law.limitation.lastWarning),
    costLowest: formatKroner(lowest?.outside ?? ZERO, language),
    costLowestUpTo: formatKroner(lowest?.upTo ?? ZERO, language),
    costHighest: formatKroner(highest?.outside ?? ZERO, language),
    costHighestUpTo: formatKroner(highest?.upTo ?? ZERO, language),
  };
}
