import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { CollectorCard } from './CollectorCard';
import { PaperCard } from './PaperCard';
import { RulesCard } from './RulesCard';
import { ServerCard } from './ServerCard';
import { useDelivery } from './store';
import './delivery.css';

/** How the company's letters go out: the rules, the mail server, the paper and the collector. */
export function DeliveryCards() {
  const { t } = useTranslation();
  const { delivery, problem, refresh } = useDelivery();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  if (delivery !== null)
    return (
      <>
        <RulesCard delivery={delivery} />
        <ServerCard delivery={delivery} />
        <PaperCard folder={delivery.folder} />
        <CollectorCard delivery={delivery} />
      </>
    );
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('delivery.title')}
      </Title>
      {problem === null ? (
        <Stack gap="xs" aria-label={t('app.loading')}>
          <Skeleton height={34} />
          <Skeleton height={34} />
        </Stack>
      ) : (
        <ProblemNotice title={t('delivery.failed')} problem={problem}>
          <div>
            <Button mt="xs" variant="default" onClick={() => void refresh()}>
              {t('app.retry')}
            </Button>
          </div>
        </ProblemNotice>
      )}
    </section>
  );
}
