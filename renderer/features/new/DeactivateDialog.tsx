import { Button, Chip, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useTask } from '../../components/useTask';
import type { NewItem } from './item';
import { useNew } from './store';

const quick = [
  'new.dialog.quickAgreement',
  'new.dialog.quickPays',
  'new.dialog.quickObjection',
  'new.dialog.quickMistake',
] as const;

/** How many debtors the invoices are of; one that Dinero does not name counts by its name. */
const debtorsOf = (items: NewItem[]): number => new Set(items.map(({ row }) => row.debtorGuid ?? row.debtorName)).size;

/** Asks why, and whether for this once or for the debtors always. */
export function DeactivateDialog({ items, onClose }: { items: NewItem[]; onClose: () => void }) {
  const { t } = useTranslation();
  const deactivate = useNew((state) => state.deactivate);
  const { running, problem, run } = useTask();
  useReturnFocus();
  const [reason, setReason] = useState('');
  const [always, setAlways] = useState(false);
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';

  const submit = async (): Promise<void> => {
    setTried(true);
    if (missing) return;
    const guids = items.map(({ row }) => row.guid);
    const answer = await run(() => deactivate(guids, reason.trim(), always));
    if (answer.ok) onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('new.dialog.title', { count: items.length })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="md">
          <Text>{t('new.dialog.text')}</Text>
          <div>
            <TextInput
              label={t('new.dialog.reason')}
              description={t('new.dialog.reasonHint')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={tried && missing ? t('new.dialog.reasonMissing') : undefined}
              maxLength={300}
              autoComplete="off"
              data-autofocus
            />
            <Chip.Group value={reason} onChange={setReason}>
              <Group gap={6} mt="xs" role="group" aria-label={t('new.dialog.reason')}>
                {quick.map((key) => (
                  <Chip key={key} size="xs" value={t(key)}>
                    {t(key)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </div>
          <Radio.Group
            label={t('new.dialog.scope')}
            value={always ? 'always' : 'once'}
            onChange={(value) => setAlways(value === 'always')}
          >
            <Stack gap="xs" mt={6}>
              <Radio value="once" label={t('new.dialog.once')} description={t('new.dialog.onceHelp')} />
              <Radio
                value="always"
                label={t('new.dialog.always', { count: debtorsOf(items) })}
                description={t('new.dialog.alwaysHelp')}
              />
            </Stack>
          </Radio.Group>
          {problem !== null && <ProblemNotice problem={problem} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={running}>
              {t('new.dialog.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
