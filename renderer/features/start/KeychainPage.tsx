import { Button, Text, Title } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppInfo } from '../../../src/ipc/views';
import { useApp } from '../../app/store';
import { ProblemNotice } from '../../components/ProblemNotice';
import './start.css';

interface KeychainPageProps {
  problem: NonNullable<AppInfo['keychainProblem']>;
  platform: AppInfo['platform'];
}

const help = {
  linux: 'start.keychainLinux',
  darwin: 'start.keychainMac',
  win32: 'start.keychainWindows',
} as const;

/** The app stays locked without a keychain: this page says what to install or unlock, and tries again. */
export function KeychainPage({ problem, platform }: KeychainPageProps) {
  const { t } = useTranslation();
  const start = useApp((state) => state.start);
  const [trying, setTrying] = useState(false);
  const retry = async (): Promise<void> => {
    setTrying(true);
    await start();
    setTrying(false);
  };
  return (
    <main className="start">
      <div className="start__panel">
        <IconKey size={40} color="var(--mantine-color-teal-6)" aria-hidden />
        <Title order={1} mb="sm">
          {t('start.keychainTitle')}
        </Title>
        <ProblemNotice problem={{ code: problem }} />
        <Text my="md">{t('start.keychainWhy')}</Text>
        <Title order={2} mb={4}>
          {t('start.keychainDo')}
        </Title>
        <Text mb="lg">{t(help[platform])}</Text>
        <Button loading={trying} onClick={() => void retry()}>
          {t('app.retry')}
        </Button>
      </div>
    </main>
  );
}
