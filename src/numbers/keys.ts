import type { Numbers, Part } from '../ipc/numbersViews';
import type { SayKey } from '../text/say';
import type { AgeName } from './ageNames';

/** What each part is called, and what is said below its name. */
export const partKeys: Readonly<Record<Part, { title: SayKey; lead: SayKey }>> = {
  ages: { title: 'numbers.part-ages', lead: 'numbers.lead-ages' },
  recovered: { title: 'numbers.part-recovered', lead: 'numbers.lead-recovered' },
  charges: { title: 'numbers.part-charges', lead: 'numbers.lead-charges' },
  outstanding: { title: 'numbers.part-outstanding', lead: 'numbers.lead-outstanding' },
  levels: { title: 'numbers.part-levels', lead: 'numbers.lead-levels' },
};

/** What each age is called. */
export const ageKeys: Readonly<Record<AgeName, SayKey>> = {
  '0-30': 'numbers.age-0-30',
  '31-60': 'numbers.age-31-60',
  '61-90': 'numbers.age-61-90',
  'over-90': 'numbers.age-over-90',
};

type Gap = NonNullable<Numbers['outstanding']['rows'][number]['gap']>;

/** Why days sales outstanding cannot be reckoned, in a sentence. */
export const gapKeys: Readonly<Record<Gap, SayKey>> = {
  'not-known-then': 'numbers.gap-not-known-then',
  'nothing-invoiced': 'numbers.gap-nothing-invoiced',
  'more-open-than-invoiced': 'numbers.gap-more-open-than-invoiced',
};
