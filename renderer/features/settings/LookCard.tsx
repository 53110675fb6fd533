import { SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../src/ipc/views';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { useSettings } from './store';

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="setting-row">
      <Text fw={500}>{label}</Text>
      {children}
    </div>
  );
}

/** Language and theme; both take effect at once. */
export function LookCard() {
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  const { problem, run } = useTask();
  const set = (part: Parameters<typeof change>[0]): void => void run(() => change(part));
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('settings.look')}
      </Title>
      <Stack gap="sm">
        <Choice label={t('settings.language')}>
          <SegmentedControl<Settings['language']>
            aria-label={t('settings.language')}
            value={settings?.language ?? 'da'}
            onChange={(language) => set({ language })}
            data={[
              { value: 'da', label: t('settings.languageDa') },
              { value: 'en', label: t('settings.languageEn') },
            ]}
          />
        </Choice>
        <Choice label={t('settings.theme')}>
          <SegmentedControl<Settings['theme']>
            aria-label={t('settings.theme')}
            value={settings?.theme ?? 'auto'}
            onChange={(theme) => set({ theme })}
            data={[
              { value: 'auto', label: t('settings.themeAuto') },
              { value: 'light', label: t('settings.themeLight') },
              { value: 'dark', label: t('settings.themeDark') },
            ]}
          />
        </Choice>
        {problem !== null && <ProblemNotice problem={problem} />}
      </Stack>
    </section>
  );
}
