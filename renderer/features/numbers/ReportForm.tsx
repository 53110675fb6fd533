import { Button, Select } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName, type Month } from '../../../src/numbers/month';
import { useFormat } from '../../components/useFormat';
import { useSave } from './useSave';

/** The report of a month as a PDF; unless told otherwise of the last whole one. */
export function ReportForm({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { saving, save } = useSave();
  const [chosen, setChosen] = useState<string | null>(null);
  const month = months.find((one) => one === chosen) ?? months[1] ?? months[0];
  if (month === undefined) return null;
  return (
    <div className="numbers__report">
      <Select
        aria-label={t('numbers.reportMonth')}
        value={month}
        onChange={setChosen}
        allowDeselect={false}
        data={months.map((one) => ({ value: one, label: monthName(one, language) }))}
      />
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        loading={saving}
        onClick={() => void save({ kind: 'report', month })}
      >
        {t('numbers.saveReport')}
      </Button>
    </div>
  );
}
