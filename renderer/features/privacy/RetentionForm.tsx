import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accounting, notes, type PrivacyRules } from '../../../src/privacy/retention';
import { fieldOrder } from '../../components/fieldOrder';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { usePrivacy } from './store';

/** The months by their names, as a list offers them. */
const monthsIn = (language: 'da' | 'en') => {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, place) => ({
    value: String(place + 1),
    label: names.format(Date.UTC(2026, place, 1)),
  }));
};

/** How long cases and notes are kept, counted from the end of the company's financial year. */
export function RetentionForm({ rules }: { rules: PrivacyRules }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const save = usePrivacy((state) => state.save);
  const { running, problem, run } = useTask();
  const [draft, setDraft] = useState(rules);
  const changed = JSON.stringify(draft) !== JSON.stringify(rules);
  const submit = async (): Promise<void> => {
    const answer = await run(() => save(draft));
    if (answer.ok) tellDone(t('privacy.saved'));
  };
  const years = (field: 'years' | 'notesYears', { fewest, most }: { fewest: number; most: number }) => ({
    inputWrapperOrder: fieldOrder,
    min: fewest,
    max: most,
    clampBehavior: 'strict' as const,
    allowDecimal: false,
    allowNegative: false,
    value: draft[field],
    onBlur: () => setDraft({ ...draft, [field]: Math.max(fewest, draft[field]) }),
    onChange: (value: number | string) => setDraft({ ...draft, [field]: Number(value) }),
  });
  const usable = draft.years >= accounting.fewest && draft.notesYears >= notes.fewest;
  return (
    <form
      aria-labelledby="privacy"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="privacy__fields">
        <NumberInput
          label={t('privacy.years')}
          description={t('privacy.yearsHelp', { fewest: accounting.fewest, most: accounting.most })}
          {...years('years', accounting)}
        />
        <NumberInput
          label={t('privacy.notesYears')}
          description={t('privacy.notesYearsHelp', { fewest: notes.fewest, most: notes.most })}
          {...years('notesYears', notes)}
        />
        <Select
          label={t('privacy.yearEnds')}
          description={t('privacy.yearEndsHelp')}
          inputWrapperOrder={fieldOrder}
          allowDeselect={false}
          data={monthsIn(language)}
          value={String(draft.yearEndsIn)}
          onChange={(value) => setDraft({ ...draft, yearEndsIn: Number(value) })}
        />
      </div>
      <SaveRow running={running} ready={changed && usable} problem={problem} />
    </form>
  );
}
