import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sum } from '../../../src/claim/money';
import type { Collection, ReadyCase } from '../../../src/ipc/handoverViews';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useFormat } from '../../components/useFormat';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useTask } from '../../components/useTask';
import { useCollection } from './store';
import { tellHanded } from './tellHanded';

const contents = ['contentsCover', 'contentsPapers', 'contentsHistory', 'contentsData'] as const;

interface HandOverDialogProps {
  collection: Pick<Collection, 'collector' | 'canMail'>;
  chosen: ReadyCase[];
  onClose: () => void;
}

/** Before cases are handed over: what that means, what is in the package, and how it is delivered. */
export function HandOverDialog({ collection, chosen, onClose }: HandOverDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const handOver = useCollection((state) => state.handOver);
  const { running, problem, run } = useTask();
  const [way, setWay] = useState<'folder' | 'mail'>('folder');
  // As it was when the dialog opened: a reading meanwhile must not change what was asked.
  const [cases] = useState(chosen);
  useReturnFocus();
  const { collector, canMail } = collection;
  const confirm = async (): Promise<void> => {
    const guids = cases.map(({ guid }) => guid);
    const answer = await run(() => handOver(guids, way));
    if (!answer.ok || answer.data === null) return;
    tellHanded(answer);
    onClose();
  };
  const mailHint =
    collector === null
      ? t('collection.noCollector')
      : canMail
        ? t('collection.wayMailHint', { name: collector.name, email: collector.email })
        : t('collection.noServer');
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={!running}
      closeOnEscape={!running}
      title={t('collection.dialogTitle', { count: cases.length })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text className="num">
          {t('collection.dialogText', { total: format.kroner(sum(cases.map(({ total }) => total))) })}
        </Text>
        <Text>{t('collection.dialogFresh')}</Text>
        <div>
          <Text>{t('collection.contents')}</Text>
          <ul className="collection__list">
            {contents.map((name) => (
              <li key={name}>{t(`collection.${name}`)}</li>
            ))}
          </ul>
        </div>
        <Radio.Group
          label={t('collection.way')}
          value={way}
          onChange={(value) => setWay(value === 'mail' ? 'mail' : 'folder')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="folder" label={t('collection.wayFolder')} description={t('collection.wayFolderHint')} />
            <Radio
              value="mail"
              disabled={collector === null || !canMail}
              label={t('collection.wayMail')}
              description={mailHint}
            />
          </Stack>
        </Radio.Group>
        {problem !== null && <ProblemNotice problem={problem} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" disabled={running} onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button loading={running} onClick={() => void confirm()}>
            {t(way === 'mail' ? 'collection.confirmMail' : 'collection.confirmFolder')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
