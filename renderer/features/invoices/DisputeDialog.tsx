import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceRow } from '../../../src/ipc/views';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useInvoices } from './store';

interface DisputeDialogProps {
  item: { row: Pick<InvoiceRow, 'guid' | 'number'> };
  onClose: () => void;
}

/** Notes that the debtor objects; from then on nothing is reminded until the objection is settled. */
export function DisputeDialog({ item: { row }, onClose }: DisputeDialogProps) {
  const { t } = useTranslation();
  const setDisputed = useInvoices((state) => state.setDisputed);
  const { running, problem, run } = useTask();
  const [note, setNote] = useState('');
  const { number } = row;

  const save = async (): Promise<void> => {
    const answer = await run(() => setDisputed(row.guid, true, note.trim()));
    if (!answer.ok) return;
    tellDone(t('invoices.disputeSaved', { number }));
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('invoices.disputeTitle', { number })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          <Text>{t('invoices.disputeText')}</Text>
          <Textarea
            label={t('invoices.disputeNote')}
            description={t('invoices.disputeNoteHint')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={500}
            minRows={3}
            autosize
            data-autofocus
          />
          {problem !== null && <ProblemNotice problem={problem} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={running}>
              {t('invoices.disputeSave')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
