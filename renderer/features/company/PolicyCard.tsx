import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
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
      {problem !== null && (
        <ProblemNotice problem={problem}>
          <div>
            <Button mt="xs" variant="default" onClick={() => void loadPolicy()}>
              {t('app.retry')}
            </Button>
          </div>
        </ProblemNotice>
      )}
      {policy === null && problem === null && (
        <Stack gap="xs">
          <Skeleton height={34} />
          <Skeleton height={34} />
        </Stack>
      )}
      {policy !== null && <PolicyForm policy={policy} />}
    </section>
  );
}
