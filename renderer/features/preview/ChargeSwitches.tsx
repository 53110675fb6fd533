import { Switch, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Charges, Preview } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';
import { chargesOf } from './progress';
import { usePreview } from './store';

const switches = [
  { charge: 'fee', label: 'preview.chargeFee' },
  { charge: 'interest', label: 'preview.chargeInterest' },
  { charge: 'compensation', label: 'preview.chargeCompensation' },
] as const satisfies readonly { charge: keyof Charges; label: string }[];

/** Which charges the reminder carries. One that the law does not allow cannot be switched on, and says why. */
export function ChargeSwitches({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { load, loading, sending } = usePreview();
  const charges = chargesOf(preview);
  return (
    <div className="charges">
      <Title order={3} mb={6}>
        {t('preview.charges')}
      </Title>
      {switches.map(({ charge, label }) => {
        const { allowed, reason } = preview.choices[charge];
        return (
          <Switch
            key={charge}
            size="sm"
            label={t(label)}
            description={reason.map((sentence) => sentence[format.language]).join(' ') || undefined}
            checked={charges[charge]}
            disabled={!allowed || loading || sending}
            onChange={(event) => void load({ ...charges, [charge]: event.currentTarget.checked })}
          />
        );
      })}
    </div>
  );
}
