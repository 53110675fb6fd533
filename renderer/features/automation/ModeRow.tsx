import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Automation, Mode } from '../../../src/ipc/caseViews';
import { useFormat } from '../../components/useFormat';
import { ModeDialog } from './ModeDialog';

/** Whether the company fetches and starts by itself. A change is first explained, then confirmed. */
export function ModeRow({ automation: { mode, nextRunAt } }: { automation: Automation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [wish, setWish] = useState<Mode | null>(null);
  const next =
    nextRunAt === null ? t('automation.nextRunNone') : t('automation.nextRun', { when: format.moment(nextRunAt) });
  return (
    <div className="automation__row">
      <div className="automation__words">
        <Text fw={500}>{t('automation.mode')}</Text>
        <Text size="sm" c="dimmed">
          {t(`automation.modeHelp.${mode}`)} <span className="num">{mode === 'automatic' && `${next}.`}</span>
        </Text>
      </div>
      <SegmentedControl<Mode>
        aria-label={t('automation.mode')}
        value={mode}
        onChange={(to) => {
          if (to !== mode) setWish(to);
        }}
        data={[
          { value: 'automatic', label: t('automation.modeOf.automatic') },
          { value: 'manual', label: t('automation.modeOf.manual') },
        ]}
      />
      {wish !== null && <ModeDialog to={wish} onClose={() => setWish(null)} />}
    </div>
  );
}
