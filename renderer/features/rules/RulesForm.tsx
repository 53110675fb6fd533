import { Button, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { debtorKinds } from '../../../src/claim/facts';
import type { Touches } from '../../../src/ipc/rulesViews';
import type { CompanyRules } from '../../../src/procedure/companyRules';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { asForAll, changed, followsAll, isComplete, rulesOf, type Whose } from './draft';
import { ExamplePicture } from './ExamplePicture';
import { KindFields } from './KindFields';
import { useRules } from './store';
import { TouchedDialog } from './TouchedDialog';

const choices = ['all', ...debtorKinds] as const;

interface RulesFormProps {
  rules: CompanyRules;
  whose: Whose;
  onWhose: (whose: Whose) => void;
}

/** The rules as fields. Before anything is saved it is shown which running cases go on otherwise. */
export function RulesForm({ rules, whose, onWhose }: RulesFormProps) {
  const { t } = useTranslation();
  const { save, touches } = useRules();
  const { running, problem, run } = useTask();
  const [draft, setDraft] = useState(rules);
  // What is typed in a field follows where the draft was set back.
  const [setBacks, setSetBacks] = useState(0);
  const [found, setFound] = useState<Touches | null>(null);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(rules);
  const complete = isComplete(draft);

  const setBack = (to: CompanyRules): void => {
    setDraft(to);
    setSetBacks((before) => before + 1);
  };
  const keep = async (): Promise<void> => {
    const answer = await run(() => save(draft));
    if (!answer.ok) return;
    setFound(null);
    tellDone(t('rules.saved'));
  };
  const submit = async (): Promise<void> => {
    const answer = await run(() => touches(draft));
    if (!answer.ok) return;
    if (answer.data.count === 0) await keep();
    else setFound(answer.data);
  };
  return (
    <form
      aria-labelledby="procedure"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && complete) void submit();
      }}
    >
      <SegmentedControl
        className="rules__whose"
        aria-label={t('rules.whose')}
        value={whose}
        onChange={(value) => onWhose(choices.find((one) => one === value) ?? 'all')}
        data={choices.map((value) => ({ value, label: t(`rules.whoseOf.${value}`) }))}
      />
      {whose !== 'all' && (
        <div className="rules__follows">
          <span>{followsAll(draft, whose) ? t('rules.followsAll') : t('rules.differs')}</span>
          {!followsAll(draft, whose) && (
            <Button size="compact-sm" variant="default" onClick={() => setBack(asForAll(draft, whose))}>
              {t('rules.asForAll')}
            </Button>
          )}
        </div>
      )}
      <KindFields
        key={`${whose} ${setBacks}`}
        whose={whose}
        rules={rulesOf(draft, whose)}
        onChange={(part) => setDraft((before) => changed(before, whose, part))}
      />
      <ExamplePicture rules={complete ? draft : null} kind={whose === 'all' ? 'business' : whose} />
      {problem !== null && <ProblemNotice problem={problem} />}
      <Group mt="md" gap="xs">
        <Button type="submit" loading={running && found === null} disabled={!isChanged || !complete}>
          {t('app.save')}
        </Button>
        {isChanged && (
          <Button variant="subtle" color="gray" onClick={() => setBack(rules)}>
            {t('rules.undo')}
          </Button>
        )}
      </Group>
      {found !== null && (
        <TouchedDialog touches={found} running={running} onConfirm={() => void keep()} onClose={() => setFound(null)} />
      )}
    </form>
  );
}
