import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { useMailServer } from '../preview/useMailServer';
import { useBatch } from './store';

const ways = ['rules', 'dinero', 'smtp', 'print'] as const;

/** How the letters go, before they are got ready. */
export function BatchStart() {
  const { t } = useTranslation();
  const { selection, prepare } = useBatch();
  const mailServer = useMailServer();
  const { running, problem, run } = useTask();
  const [way, setWay] = useState<(typeof ways)[number]>('rules');
  const begin = (): void => void run(() => prepare([...selection.chosen], way === 'rules' ? null : way));
  return (
    <Stack>
      <p className="batch__text">{t('batch.intro')}</p>
      <Radio.Group
        label={t('batch.way')}
        value={way}
        onChange={(value) => setWay(ways.find((one) => one === value) ?? 'rules')}
      >
        <Stack gap="xs" mt={6}>
          {ways.map((one) => (
            <Radio
              key={one}
              value={one}
              label={one === 'rules' ? t('batch.byRules') : t(`delivery.channelOf.${one}`)}
              description={one === 'rules' ? t('batch.byRulesHelp') : undefined}
              disabled={one === 'smtp' && !mailServer}
            />
          ))}
        </Stack>
      </Radio.Group>
      {problem !== null && <ProblemNotice problem={problem} />}
      <Group>
        <Button loading={running} onClick={begin}>
          {t('batch.prepare')}
        </Button>
      </Group>
    </Stack>
  );
}
