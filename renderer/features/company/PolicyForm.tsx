import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ore } from '../../../src/claim/money';
import type { Policy } from '../../../src/ipc/views';
import { fieldOrder } from '../../components/fieldOrder';
import { parseAmount } from '../../components/parseAmount';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { GraceDaysField } from './GraceDaysField';
import { readGraceDays } from './graceDays';
import { useCompany } from './store';

/** An amount with all the signs an amount can have. */
const EXAMPLE = ore(123450);

/** The rules as two fields. What cannot be used is said at the field, and nothing is saved. */
export function PolicyForm({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const format = useFormat();
  const savePolicy = useCompany((state) => state.savePolicy);
  const { running, problem, run } = useTask();
  const [days, setDays] = useState(String(policy.graceDays));
  const [minimum, setMinimum] = useState(format.amount(policy.minimumAmount));
  const graceDays = readGraceDays(days);
  const minimumAmount = parseAmount(minimum, format.language);
  const changed = graceDays !== policy.graceDays || minimumAmount !== policy.minimumAmount;

  const save = async (): Promise<void> => {
    if (graceDays === undefined || minimumAmount === undefined) return;
    const result = await run(() => savePolicy({ graceDays, minimumAmount }));
    if (!result.ok) return;
    setMinimum(format.amount(result.data.minimumAmount));
    tellDone(t('company.policySaved'));
  };

  return (
    <form
      aria-label={t('company.policy')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="policy">
        <GraceDaysField value={days} onChange={setDays} />
        <TextInput
          label={t('company.minimumAmount')}
          inputWrapperOrder={fieldOrder}
          description={t('company.minimumAmountHelp')}
          value={minimum}
          onChange={(event) => setMinimum(event.currentTarget.value)}
          error={
            minimumAmount === undefined
              ? t('company.minimumAmountWrong', { example: format.amount(EXAMPLE) })
              : undefined
          }
          inputMode="decimal"
          rightSection={<span className="policy__unit">{t('app.kroner')}</span>}
          rightSectionWidth={48}
          classNames={{ input: 'num' }}
        />
      </div>
      <SaveRow
        running={running}
        ready={changed && graceDays !== undefined && minimumAmount !== undefined}
        problem={problem}
      />
    </form>
  );
}
