import { Checkbox, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ore } from '../../../src/claim/money';
import type { FeesRule } from '../../../src/ipc/caseViews';
import { parseAmount } from '../../components/parseAmount';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useAutomation } from './store';

/** An amount with all the signs an amount can have. */
const EXAMPLE = ore(123450);
const answers = ['ask', 'continue', 'cover'] as const;

/** What the company answers by itself when only charges are left. */
export function FeesCard({ fees }: { fees: FeesRule }) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = useAutomation((state) => state.save);
  const { running, problem, run } = useTask();
  const [answer, setAnswer] = useState(fees.answer);
  const [limit, setLimit] = useState(format.amount(fees.upTo));
  const [reverse, setReverse] = useState(fees.reverse);
  const typed = parseAmount(limit, format.language);
  // A limit that is not asked for may be half typed: then the old one stays.
  const upTo = answer === 'continue' ? typed : (typed ?? fees.upTo);
  const changed = answer !== fees.answer || upTo !== fees.upTo || reverse !== fees.reverse;

  const submit = async (): Promise<void> => {
    if (upTo === undefined) return;
    const saved = await run(() => save({ fees: { answer, upTo, reverse } }));
    if (!saved.ok) return;
    setLimit(format.amount(saved.data.fees.upTo));
    tellDone(t('automation.fees.saved'));
  };

  return (
    <section className="card">
      <Title order={2} mb={4} id="fees">
        {t('automation.fees.title')}
      </Title>
      <form
        aria-labelledby="fees"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Radio.Group
          aria-labelledby="fees"
          value={answer}
          onChange={(value) => setAnswer(answers.find((known) => known === value) ?? 'ask')}
        >
          <Text c="dimmed" mb="sm">
            {t('automation.fees.text')}
          </Text>
          <Stack gap="sm">
            <Radio value="ask" label={t('automation.fees.ask')} description={t('automation.fees.askHelp')} />
            <Radio
              value="continue"
              label={t('automation.fees.continue')}
              description={t('automation.fees.continueHelp')}
            />
            {answer === 'continue' && (
              <TextInput
                className="automation__under"
                label={t('automation.fees.upTo')}
                value={limit}
                onChange={(event) => setLimit(event.currentTarget.value)}
                error={
                  typed === undefined ? t('company.minimumAmountWrong', { example: format.amount(EXAMPLE) }) : undefined
                }
                inputMode="decimal"
                autoComplete="off"
                rightSection={<span className="policy__unit">{t('app.kroner')}</span>}
                rightSectionWidth={48}
                classNames={{ input: 'num' }}
              />
            )}
            <Radio value="cover" label={t('automation.fees.cover')} description={t('automation.fees.coverHelp')} />
            {answer === 'cover' && (
              <Checkbox
                className="automation__under"
                label={t('decisions.reverse')}
                description={reverse ? undefined : t('decisions.reverseOff')}
                checked={reverse}
                onChange={(event) => setReverse(event.currentTarget.checked)}
              />
            )}
          </Stack>
        </Radio.Group>
        <SaveRow running={running} ready={changed && upTo !== undefined} problem={problem} />
      </form>
    </section>
  );
}
