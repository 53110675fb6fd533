import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../src/claim/date';
import { useFormat } from '../../components/useFormat';
import { ActDialog } from './ActDialog';
import { hold } from './acts';
import { DayField } from './DayField';
import { dayFrom } from './dayFrom';

interface HoldDialogProps {
  guids: string[];
  today: CalendarDate;
  onClose: () => void;
}

/** Puts cases on hold, up to a day or for the time being. */
export function HoldDialog({ guids, today, onClose }: HoldDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const until = dayFrom(day, today);
  return (
    <ActDialog
      title={t('cases.hold.title', { count: guids.length })}
      text={t('cases.hold.text')}
      confirm={t('cases.hold.confirm')}
      ask={() => {
        setTried(true);
        return open ? hold(guids, null, reason.trim()) : until === undefined ? null : hold(guids, until, reason.trim());
      }}
      onClose={onClose}
    >
      <Radio.Group
        aria-label={t('cases.hold.length')}
        value={open ? 'open' : 'until'}
        onChange={(value) => setOpen(value === 'open')}
      >
        <Stack gap="xs">
          <Radio value="until" label={t('cases.hold.until')} />
          <Radio value="open" label={t('cases.hold.open')} />
        </Stack>
      </Radio.Group>
      {!open && (
        <DayField
          label={t('cases.hold.day')}
          value={day}
          today={today}
          error={tried && until === undefined ? t('cases.dayWrong', { day: format.day(today) }) : undefined}
          onChange={setDay}
        />
      )}
      <TextInput
        label={t('cases.hold.reason')}
        description={t('cases.hold.reasonHint')}
        value={reason}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
