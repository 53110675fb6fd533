import { SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../src/ipc/views';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { zoomSteps } from '../../app/zoom';
import { useSettings } from './store';

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="setting-row">
      <Text fw={500}>{label}</Text>
      {children}
    </div>
  );
}

/** Language, theme, contrast and size; each takes effect at once. */
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
        <Choice label={t('settings.contrast')}>
          <SegmentedControl<Settings['contrast']>
            aria-label={t('settings.contrast')}
            value={settings?.contrast ?? 'auto'}
            onChange={(contrast) => set({ contrast })}
            data={[
              { value: 'auto', label: t('settings.themeAuto') },
              { value: 'normal', label: t('settings.contrastNormal') },
              { value: 'high', label: t('settings.contrastHigh') },
            ]}
          />
        </Choice>
        <Choice label={t('settings.zoom')}>
          <Select
            aria-label={t('settings.zoom')}
            w={120}
            allowDeselect={false}
            value={String(settings?.zoom ?? 1)}
            onChange={(value) => set({ zoom: Number(value ?? 1) })}
            data={[...new Set([...zoomSteps, settings?.zoom ?? 1])]
              .sort((a, b) => a - b)
              .map((size) => ({ value: String(size), label: `${Math.round(size * 100)} %` }))}
          />
        </Choice>
        {problem !== null && <ProblemNotice problem={problem} />}
      </Stack>
    </section>
  );
}
