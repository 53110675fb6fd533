import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Numbers } from '../../../src/ipc/numbersViews';
import { useFormat } from '../../components/useFormat';
import { DaysForm } from './DaysForm';
import { useNumbers } from './store';

const kinds = [
  { kind: 'this-month', name: 'numbers.period-this-month' },
  { kind: 'last-month', name: 'numbers.period-last-month' },
  { kind: 'this-quarter', name: 'numbers.period-this-quarter' },
  { kind: 'this-year', name: 'numbers.period-this-year' },
  { kind: 'all', name: 'numbers.period-all' },
  { kind: 'days', name: 'numbers.period-days' },
] as const;

/** Which days the figures are of. */
export function PeriodBar({ numbers }: { numbers: Numbers }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { wish, choose } = useNumbers();
  const { period, today } = numbers;
  const from = wish.kind === 'days' ? wish.from : (period?.from ?? today);
  const to = wish.kind === 'days' ? wish.to : (period?.to ?? today);
  const change = (value: string): void => {
    const kind = kinds.find((one) => one.kind === value)?.kind;
    if (kind === 'days') void choose({ kind, from, to });
    else if (kind !== undefined) void choose({ kind });
  };
  return (
    <div className="numbers__period">
      <SegmentedControl
        aria-label={t('numbers.period')}
        value={wish.kind}
        onChange={change}
        data={kinds.map(({ kind, name }) => ({ value: kind, label: t(name) }))}
      />
      {wish.kind === 'days' && <DaysForm from={wish.from} to={wish.to} />}
      <Text size="sm" c="dimmed" role="status" className="num">
        {period === null
          ? t('numbers.nothing')
          : t('numbers.shown', { from: format.day(period.from), to: format.day(period.to) })}
      </Text>
    </div>
  );
}
