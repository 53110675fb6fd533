import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosingReason } from '../../../src/ipc/caseListViews';
import { ActDialog } from './ActDialog';
import { close } from './acts';

const reasons = ClosingReason.options;

/** Closes cases for good, with the reason. */
export function CloseDialog({ guids, onClose }: { guids: string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<ClosingReason>('settled-otherwise');
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title={t('cases.close.title', { count: guids.length })}
      text={t('cases.close.text')}
      confirm={t('cases.close.confirm')}
      ask={() => close(guids, reason, note.trim())}
      onClose={onClose}
    >
      <Radio.Group
        label={t('cases.close.reason')}
        value={reason}
        onChange={(value) => setReason(reasons.find((one) => one === value) ?? 'other')}
      >
        <Stack gap="xs" mt={6}>
          {reasons.map((one) => (
            <Radio key={one} value={one} label={t(`cases.reason.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('cases.close.note')}
        description={t('cases.hold.reasonHint')}
        value={note}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
