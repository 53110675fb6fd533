import { Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
import { ProblemNotice } from '../../components/ProblemNotice';
import { PolicyForm } from './PolicyForm';
import { useCompany } from './store';

/** The company's rules for when an invoice may be reminded. */
export function PolicyCard() {
  const { t } = useTranslation();
  const { policy, problem, loadPolicy } = useCompany();
  useEffect(() => {
    void loadPolicy();
  }, [loadPolicy]);
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('company.policy')}
      </Title>
      {problem !== null && <ProblemNotice problem={problem} retry={loadPolicy} />}
      {policy === null && problem === null && <Loading heights={[34, 34]} />}
      {policy !== null && <PolicyForm policy={policy} />}
    </section>
  );
}
