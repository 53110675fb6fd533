import { Select, Stack, Switch, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { useSettings } from './store';

/** Minutes offered until an unused computer logs out; 0 for never. */
const MINUTES = [0, 5, 10, 15, 30, 60];

/** Whether the program starts with the computer, and when a company is locked by itself. All take effect at once. */
export function BackgroundCard() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  const { problem, run } = useTask();
  const set = (part: Parameters<typeof change>[0]): void => void run(() => change(part));
  if (settings === null) return null;
  const { openAtLogin, openAtLoginPossible, autoLockMinutes, lockWithScreen } = settings;
  const minutes = [...new Set([...MINUTES, autoLockMinutes])].sort((a, b) => a - b);
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('settings.background.title')}
      </Title>
      <Stack gap="md">
        <Switch
          label={t('settings.background.openAtLogin')}
          description={t(
            openAtLoginPossible ? 'settings.background.openAtLoginHelp' : 'settings.background.openAtLoginImpossible',
          )}
          checked={openAtLogin && openAtLoginPossible}
          disabled={!openAtLoginPossible}
          onChange={(event) => set({ openAtLogin: event.currentTarget.checked })}
        />
        <div className="setting-row">
          <div>
            <Text fw={500}>{t('settings.background.autoLock')}</Text>
            <Text size="sm" c="dimmed">
              {t('settings.background.autoLockHelp')}
            </Text>
          </div>
          <Select
            aria-label={t('settings.background.autoLock')}
            w={180}
            value={String(autoLockMinutes)}
            onChange={(value) => set({ autoLockMinutes: Number(value ?? 0) })}
            allowDeselect={false}
            data={minutes.map((count) => ({
              value: String(count),
              label:
                count === 0
                  ? t('settings.background.autoLockNever')
                  : t('settings.background.autoLockAfter', { count }),
            }))}
          />
        </div>
        <Switch
          label={t('settings.background.lockWithScreen')}
          checked={lockWithScreen}
          onChange={(event) => set({ lockWithScreen: event.currentTarget.checked })}
        />
        {problem !== null && <ProblemNotice problem={problem} />}
      </Stack>
    </section>
  );
}
