import { Button, Center, Loader, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeychainPage } from '../features/start/KeychainPage';
import { StartPage } from '../features/start/StartPage';
import { useSettings } from '../features/settings/store';
import { ProblemNotice } from '../components/ProblemNotice';
import { Shell } from './Shell';
import { useApp } from './store';

/** Chooses between starting, failed, no keychain, locked and unlocked. */
export function Screen() {
  const { t } = useTranslation();
  const { phase, problem, info, session, start } = useApp();
  const settingsKnown = useSettings((state) => state.known);

  if (phase === 'failed' && problem !== null) {
    return (
      <Center component="main" h="100%" p="xl">
        <Stack maw={480}>
          <h1 className="visually-hidden">{t('app.name')}</h1>
          <ProblemNotice title={t('app.startFailed')} problem={problem} />
          <Button onClick={() => void start()}>{t('app.retry')}</Button>
        </Stack>
      </Center>
    );
  }
  if (phase !== 'ready' || info === null || !settingsKnown) {
    return (
      <Center h="100%">
        <Loader role="status" aria-label={t('app.starting')} />
      </Center>
    );
  }
  if (info.keychainProblem !== null) return <KeychainPage problem={info.keychainProblem} platform={info.platform} />;
  return session === null ? <StartPage /> : <Shell session={session} />;
}
