import { NumberInput, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kept, type BackupRules } from '../../../src/backup/rules';
import type { BackupView } from '../../../src/ipc/backupViews';
import { fieldOrder } from '../../components/fieldOrder';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useBackup } from './store';

const frequencies = ['day', 'week'] as const;

/** Whether backups are made by themselves, how often, and how many are kept. Each choice is saved as it is made. */
export function ScheduleForm({ view: { rules, folder, sealed, nextOn } }: { view: BackupView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = useBackup((state) => state.save);
  const { running, problem, run } = useTask();
  const [keep, setKeep] = useState<number | string>(rules.keep);
  const ready = folder !== null && sealed;
  const change = async (wanted: Partial<BackupRules>): Promise<void> => {
    const answer = await run(() => save({ ...rules, ...wanted }));
    if (answer.ok) tellDone(t('backup.saved'));
  };
  const saveKeep = (): void => {
    const wanted = Math.min(kept.most, Math.max(kept.fewest, Math.round(Number(keep)) || rules.keep));
    setKeep(wanted);
    if (wanted !== rules.keep) void change({ keep: wanted });
  };
  const when = nextOn === null ? '' : ` ${t('backup.onNext', { day: format.dayNamed(nextOn) })}`;
  return (
    <div className="backup__schedule">
      <Switch
        label={t('backup.on')}
        description={ready || rules.on ? `${t('backup.onHelp')}${when}` : t('backup.onNeeds')}
        checked={rules.on}
        disabled={running || (!ready && !rules.on)}
        onChange={(event) => void change({ on: event.currentTarget.checked })}
      />
      <div className="backup__fields">
        <Select
          label={t('backup.every')}
          inputWrapperOrder={fieldOrder}
          allowDeselect={false}
          disabled={running}
          data={frequencies.map((value) => ({ value, label: t(`backup.everyOf.${value}`) }))}
          value={rules.every}
          onChange={(value) => {
            const chosen = frequencies.find((one) => one === value);
            if (chosen !== undefined && chosen !== rules.every) void change({ every: chosen });
          }}
        />
        <NumberInput
          label={t('backup.keep')}
          description={t('backup.keepHelp', kept)}
          inputWrapperOrder={fieldOrder}
          min={kept.fewest}
          max={kept.most}
          allowDecimal={false}
          allowNegative={false}
          value={keep}
          onChange={setKeep}
          onBlur={saveKeep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') saveKeep();
          }}
        />
      </div>
      {problem !== null && <ProblemNotice problem={problem} />}
    </div>
  );
}
