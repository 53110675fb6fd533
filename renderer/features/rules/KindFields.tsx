import { Radio, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProtected } from '../../../src/claim/facts';
import { danishLaw } from '../../../src/claim/figures/danishLaw';
import { ore } from '../../../src/claim/money';
import { dayLimits, problemsOf, type KindRules } from '../../../src/procedure/companyRules';
import { fieldOrder } from '../../components/fieldOrder';
import { Notice } from '../../components/Notice';
import { parseAmount } from '../../components/parseAmount';
import { useFormat } from '../../components/useFormat';
import { DaysField } from './DaysField';
import { UNREAD, type Whose } from './draft';
import { ReminderRows } from './ReminderRows';

const notices = ['none', 'with-third', 'separate'] as const;
/** An amount with all the signs an amount can have. */
const EXAMPLE = ore(123450);

interface KindFieldsProps {
  whose: Whose;
  rules: KindRules;
  onChange: (part: Partial<KindRules>) => void;
}

/** The rules for everybody or for one kind of customer. What cannot be used is said at its field. */
export function KindFields({ whose, rules, onChange }: KindFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const compensationHelp = t('rules.compensationHelp', { amount: format.kroner(danishLaw.compensation) });
  const protectedByLaw = whose !== 'all' && isProtected(whose);
  return (
    <Stack gap="md">
      <div className="rules__fields">
        <DaysField
          label={t('company.graceDays')}
          help={t('company.graceDaysHelp')}
          limits={dayLimits.graceDays}
          value={rules.graceDays}
          onChange={(graceDays) => onChange({ graceDays })}
        />
        <MinimumField rules={rules} onChange={onChange} />
        <DaysField
          label={t('rules.afterDeadline')}
          help={t('rules.afterDeadlineHelp')}
          limits={dayLimits.daysAfterDeadline}
          value={rules.daysAfterDeadline}
          onChange={(daysAfterDeadline) => onChange({ daysAfterDeadline })}
        />
      </div>
      <ReminderRows reminders={rules.reminders} onChange={(reminders) => onChange({ reminders })} />
      <div className="rules__switches">
        <Switch
          label={t('rules.interest')}
          description={protectedByLaw ? t('rules.interestProtected') : t('rules.interestHelp')}
          checked={rules.interest}
          onChange={(event) => onChange({ interest: event.currentTarget.checked })}
        />
        <Switch
          label={t('rules.compensation')}
          description={protectedByLaw ? t('rules.compensationProtected') : compensationHelp}
          checked={rules.compensation && !protectedByLaw}
          disabled={protectedByLaw}
          onChange={(event) => onChange({ compensation: event.currentTarget.checked })}
        />
      </div>
      <Radio.Group
        label={t('delivery.collection.notice')}
        value={rules.notice}
        onChange={(value) => {
          const chosen = notices.find((one) => one === value);
          if (chosen !== undefined) onChange({ notice: chosen });
        }}
      >
        <Stack gap="xs" mt={6}>
          {notices.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`delivery.collection.noticeOf.${one}`)}
              description={t(`delivery.collection.noticeHelp.${one}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {rules.notice === 'separate' && (
        <div className="rules__fields">
          <DaysField
            label={t('rules.noticeDays')}
            help={t('rules.betweenHelp', dayLimits.between)}
            limits={dayLimits.between}
            value={rules.noticeDays}
            onChange={(noticeDays) => onChange({ noticeDays })}
          />
        </div>
      )}
      {problemsOf(rules).map((problem) => (
        <Notice key={problem} tone="warn">
          {t(`rules.problem.${problem}`)}
        </Notice>
      ))}
    </Stack>
  );
}

/** The smallest amount as typed. */
function MinimumField({ rules, onChange }: Omit<KindFieldsProps, 'whose'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useState(Number.isNaN(rules.minimumAmount) ? '' : format.amount(rules.minimumAmount));
  const wrong = parseAmount(text, format.language) === undefined;
  return (
    <TextInput
      label={t('company.minimumAmount')}
      inputWrapperOrder={fieldOrder}
      description={t('company.minimumAmountHelp')}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        onChange({ minimumAmount: parseAmount(typed, format.language) ?? UNREAD });
      }}
      error={wrong ? t('company.minimumAmountWrong', { example: format.amount(EXAMPLE) }) : undefined}
      inputMode="decimal"
      rightSection={<span className="policy__unit">{t('app.kroner')}</span>}
      rightSectionWidth={48}
      classNames={{ input: 'num' }}
    />
  );
}
