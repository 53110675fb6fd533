import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useAutomation } from '../automation/store';
import { useCompany } from '../company/store';
import { useRules } from '../rules/store';
import { RulesForm } from './RulesForm';
import { StepFrame } from './StepFrame';

/** The few rules that decide what happens without a person: what is too old, whether anything starts, and when. */
export function RulesStep() {
  const { t } = useTranslation();
  const { automation, problem: noAutomation, refresh } = useAutomation();
  const { policy, problem: noPolicy, loadPolicy } = useCompany();
  const loadRules = useRules((state) => state.refresh);
  useEffect(() => {
    void refresh();
    void loadPolicy();
    void loadRules();
  }, [refresh, loadPolicy, loadRules]);
  const problem = noAutomation ?? noPolicy;
  return (
    <StepFrame title={t('first.rules.title')} text={t('first.rules.text')}>
      {problem !== null && (
        <ProblemNotice problem={problem} retry={async () => Promise.all([refresh(), loadPolicy()])} />
      )}
      {(automation === null || policy === null) && problem === null && <Loading heights={[54, 54, 54]} />}
      {automation !== null && policy !== null && <RulesForm automation={automation} policy={policy} />}
    </StepFrame>
  );
}
