import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Automation } from '../../../src/ipc/caseViews';
import type { Policy } from '../../../src/ipc/views';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { CutOffField } from '../automation/CutOffField';
import { ModeRow } from '../automation/ModeRow';
import { readStartFrom } from '../automation/runDraft';
import { useAutomation } from '../automation/store';
import { GraceDaysField } from '../company/GraceDaysField';
import { readGraceDays } from '../company/graceDays';
import { useCompany } from '../company/store';
import { ExamplePicture } from '../rules/ExamplePicture';
import { useRules } from '../rules/store';
import { StepFoot } from './StepFoot';
import { useFirst } from './store';
import '../automation/automation.css';

/** The rules as fields. Only what was changed is saved, before the list is fetched by it. */
export function RulesForm({ automation, policy }: { automation: Automation; policy: Policy }) {
  const { t } = useTranslation();
  const format = useFormat();
  const next = useFirst((state) => state.next);
  const save = useAutomation((state) => state.save);
  const savePolicy = useCompany((state) => state.savePolicy);
  const rules = useRules((state) => state.rules);
  const { running, problem, run } = useTask();
  const [cutOff, setCutOff] = useState(automation.startFrom === null ? '' : format.day(automation.startFrom));
  const [days, setDays] = useState(String(policy.graceDays));
  const startFrom = readStartFrom(cutOff);
  const graceDays = readGraceDays(days);
  const ready = startFrom !== undefined && graceDays !== undefined;

  const submit = async (): Promise<void> => {
    if (!ready || running) return;
    if (startFrom !== automation.startFrom && !(await run(() => save({ startFrom }))).ok) return;
    if (graceDays !== policy.graceDays && !(await run(() => savePolicy({ ...policy, graceDays }))).ok) return;
    next();
  };

  return (
    <form
      aria-label={t('first.rules.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="card">
        <ModeRow automation={automation} />
        <div className="policy">
          <CutOffField value={cutOff} onChange={setCutOff} />
          <GraceDaysField value={days} onChange={setDays} />
        </div>
      </div>
      <ExamplePicture
        rules={rules === null || graceDays === undefined ? null : { ...rules, all: { ...rules.all, graceDays } }}
        kind="business"
      />
      {problem !== null && (
        <div className="card__notice">
          <ProblemNotice problem={problem} />
        </div>
      )}
      <StepFoot>
        <Button type="submit" loading={running} disabled={!ready}>
          {t('first.rules.on')}
        </Button>
      </StepFoot>
    </form>
  );
}
