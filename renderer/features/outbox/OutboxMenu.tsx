import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, IconDownload, IconEye, IconMailX, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutboxEntry } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { BounceDialog } from './BounceDialog';
import { LetterDialog } from './LetterDialog';

/** What else there is of an entry: its letter as it was kept, and that it came back. */
export function OutboxMenu({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<'letter' | 'bounce' | null>(null);
  const { id, invoiceNumber: number, letterId, state, bouncedAt } = entry;
  const mayBounce = state === 'sent' && bouncedAt === null;
  if (letterId === null && !mayBounce) return null;
  const save = async (): Promise<void> => {
    const answer = await callApi('outbox.saveLetter', { id });
    if (!answer.ok) tellProblem(t('outbox.saveLetter'), errorSentence(t, answer.error));
    else if (answer.data !== null) tellDone(t('outbox.saved', { file: answer.data.fileName }));
  };
  const print = async (): Promise<void> => {
    const answer = await callApi('outbox.print', { id });
    if (!answer.ok) tellProblem(t('outbox.print'), errorSentence(t, answer.error));
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('outbox.menu', { number })}>
            <IconDotsVertical size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {letterId !== null && (
            <>
              <Menu.Item leftSection={<IconEye size={16} />} onClick={() => setOpened('letter')}>
                {t('outbox.showLetter')}
              </Menu.Item>
              <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => void save()}>
                {t('outbox.saveLetter')}
              </Menu.Item>
              <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => void print()}>
                {t('outbox.print')}
              </Menu.Item>
            </>
          )}
          {mayBounce && (
            <Menu.Item leftSection={<IconMailX size={16} />} onClick={() => setOpened('bounce')}>
              {t('outbox.bounce')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {opened === 'letter' && <LetterDialog entry={entry} onClose={() => setOpened(null)} />}
      {opened === 'bounce' && <BounceDialog entry={entry} onClose={() => setOpened(null)} />}
    </>
  );
}
