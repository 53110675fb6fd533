import { Button, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/callApi';
import { useApp } from '../../app/store';
import { Notice } from '../../components/Notice';
import { useSettings } from '../settings/store';
import { DineroPicture } from './DineroPicture';
import { StepFoot } from './StepFoot';
import { StepFrame } from './StepFrame';
import { useFirst } from './store';

/** Where in Dinero the Firma-ID and the API key are found: drawn, and said. */
export function WhereStep() {
  const { t } = useTranslation();
  const next = useFirst((state) => state.next);
  const cvr = useApp((state) => state.session?.profile.cvr);
  const demo = useFirst((state) => state.demo?.cvr === cvr);
  const needsClient = useSettings((state) => (state.settings?.clientId ?? null) === null);
  return (
    <StepFrame title={t('first.where.title')} text={t(demo ? 'first.where.textDemo' : 'first.where.text')}>
      {demo && (
        <div className="first__notice">
          <Notice tone="quiet">{t('first.where.demo')}</Notice>
        </div>
      )}
      <DineroPicture />
      <ol className="where">
        <li>
          <span>{t('first.where.firm')}</span>
        </li>
        <li>
          <span>{t('first.where.cogwheel')}</span>
        </li>
        <li>
          <span>{t('first.where.key')}</span>
        </li>
      </ol>
      {needsClient && !demo && <Text mt="sm">{t('first.where.client')}</Text>}
      <Text size="sm" c="dimmed" mt="sm">
        {t('company.stepPlan')}
      </Text>
      {!demo && (
        <div className="where__links">
          {(
            [
              ['dinero-login', 'company.openDinero'],
              ['dinero-integrations', 'company.openIntegrations'],
            ] as const
          ).map(([page, words]) => (
            <Button
              key={page}
              size="compact-sm"
              variant="default"
              rightSection={<IconExternalLink size={14} aria-hidden />}
              onClick={() => void callApi('app.openHelp', { page })}
            >
              {t(words)}
            </Button>
          ))}
        </div>
      )}
      <StepFoot first>
        <Button onClick={next}>{t('first.next')}</Button>
      </StepFoot>
    </StepFrame>
  );
}
