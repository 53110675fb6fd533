import { Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
import { ProblemNotice } from '../../components/ProblemNotice';
import type { Whose } from './draft';
import { RulesForm } from './RulesForm';
import { useRules } from './store';
import './rules.css';

/** "Rykkerprocedure": when which letter goes to whom with which charges, drawn on an example. */
export function ProcedureCard() {
  const { t } = useTranslation();
  const { rules, problem, refresh } = useRules();
  const [whose, setWhose] = useState<Whose>('all');
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <section className="card" aria-labelledby="procedure">
      <Title order={2} mb={4} id="procedure">
        {t('rules.title')}
      </Title>
      <p className="rules__text">{t('rules.lead')}</p>
      {problem !== null && <ProblemNotice title={t('rules.failed')} problem={problem} retry={refresh} />}
      {rules === null && problem === null && <Loading heights={[34, 120, 34]} />}
      {rules !== null && <RulesForm key={JSON.stringify(rules)} rules={rules} whose={whose} onWhose={setWhose} />}
    </section>
  );
}
