import { Button, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/callApi';

const steps = ['company.stepFirm', 'company.stepKey', 'company.stepClient'] as const;

/** Where in Dinero each of the fields is found, beside the fields. */
export function Steps({ demo }: { demo: boolean }) {
  const { t } = useTranslation();
  return (
    <aside className="steps" aria-label={t('company.stepsTitle')}>
      <Title order={3}>{t('company.stepsTitle')}</Title>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <Text size="sm" c="dimmed">
        {t('company.stepPlan')}
      </Text>
      {!demo && (
        <div className="steps__links">
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<IconExternalLink size={14} aria-hidden />}
            onClick={() => void callApi('app.openHelp', { page: 'dinero-login' })}
          >
            {t('company.openDinero')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<IconExternalLink size={14} aria-hidden />}
            onClick={() => void callApi('app.openHelp', { page: 'dinero-integrations' })}
          >
            {t('company.openIntegrations')}
          </Button>
        </div>
      )}
    </aside>
  );
}
