import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/callApi';
import { useApp } from '../../app/store';
import { PageHeader } from '../../components/PageHeader';
import { BackgroundCard } from './BackgroundCard';
import { ClientCard } from './ClientCard';
import { LookCard } from './LookCard';
import { ShortcutsCard } from './ShortcutsCard';

/** The settings of this installation, for all companies. */
export function SettingsPage() {
  const { t } = useTranslation();
  const version = useApp((state) => state.info?.version ?? '');
  return (
    <div className="page page--narrow">
      <PageHeader title={t('settings.title')} />
      <Stack>
        <LookCard />
        <BackgroundCard />
        <ClientCard />
        <ShortcutsCard />
        <section className="card">
          <Title order={2} mb={4}>
            {t('settings.about')}
          </Title>
          <Text className="num">{t('settings.version', { version })}</Text>
          <Text c="dimmed" mt={4}>
            {t('settings.aboutText')}
          </Text>
          <Anchor
            component="button"
            type="button"
            mt="xs"
            onClick={() => void callApi('app.openHelp', { page: 'interest-rates' })}
          >
            {t('settings.rates')}
          </Anchor>
        </section>
      </Stack>
    </div>
  );
}
