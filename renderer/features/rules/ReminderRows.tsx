import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { danishLaw } from '../../../src/claim/figures/danishLaw';
import { dayLimits, type KindRules } from '../../../src/procedure/companyRules';
import { useFormat } from '../../components/useFormat';
import { DaysField } from './DaysField';
import { withReminder } from './draft';

interface ReminderRowsProps {
  reminders: KindRules['reminders'];
  onChange: (reminders: KindRules['reminders']) => void;
}

/** The three reminders: whether each goes, how long after the letter before, and with or without a fee. */
export function ReminderRows({ reminders, onChange }: ReminderRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const fee = format.kroner(danishLaw.feeCap);
  return (
    <table className="rules__reminders">
      <caption className="visually-hidden">{t('rules.reminders')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rules.letter')}</th>
          <th scope="col">{t('rules.daysAfter')}</th>
          <th scope="col">{t('rules.feeOf', { fee })}</th>
        </tr>
      </thead>
      <tbody>
        {reminders.map(({ on, days, fee: withFee }, place) => {
          const name = t('rules.reminder', { number: place + 1 });
          return (
            <tr key={name}>
              <th scope="row">
                <Switch
                  label={name}
                  checked={on}
                  onChange={(event) => onChange(withReminder(reminders, place, { on: event.currentTarget.checked }))}
                />
              </th>
              <td>
                {place === 0 ? (
                  <span className="rules__text">{t('rules.afterGrace')}</span>
                ) : (
                  <DaysField
                    bare
                    label={t('rules.daysBefore', { name })}
                    limits={dayLimits.between}
                    value={days}
                    disabled={!on}
                    onChange={(wanted) => onChange(withReminder(reminders, place, { days: wanted }))}
                  />
                )}
              </td>
              <td>
                <Switch
                  aria-label={t('rules.feeWith', { name, fee })}
                  checked={withFee}
                  disabled={!on}
                  onChange={(event) => onChange(withReminder(reminders, place, { fee: event.currentTarget.checked }))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
