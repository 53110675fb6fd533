import { Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
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
        <Loading heights={[34, 34]} />
      ) : (
        <ProblemNotice title={t('delivery.failed')} problem={problem} retry={refresh} />
      )}
    </section>
  );
}
