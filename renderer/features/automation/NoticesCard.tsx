import { SegmentedControl, Stack, Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeRules } from '../../../src/ipc/caseViews';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { QuietHours } from './QuietHours';
import { quietDraft, readQuiet } from './quietDraft';
import { useAutomation } from './store';

const amountsChoices = ['always', 'unlocked', 'never'] as const;

/** What the company may show in notifications, and when. */
export function NoticesCard({ notices }: { notices: NoticeRules }) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = useAutomation((state) => state.save);
  const { running, problem, run } = useTask();
  const [on, setOn] = useState(notices.on);
  const [amounts, setAmounts] = useState(notices.amounts);
  const [hours, setHours] = useState(() => quietDraft(notices.quiet, format.language === 'da' ? '.' : ':'));
  const quiet = readQuiet(hours);
  const changed =
    on !== notices.on ||
    amounts !== notices.amounts ||
    quiet?.from !== notices.quiet?.from ||
    quiet?.to !== notices.quiet?.to;

  const submit = async (): Promise<void> => {
    if (quiet === undefined) return;
    const answer = await run(() => save({ notices: { on, amounts, quiet } }));
    if (answer.ok) tellDone(t('automation.notices.saved'));
  };

  return (
    <section className="card">
      <Title order={2} mb="sm" id="notices">
        {t('automation.notices.title')}
      </Title>
      <form
        aria-labelledby="notices"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="md">
          <Switch
            label={t('automation.notices.on')}
            description={t('automation.notices.onHelp')}
            checked={on}
            onChange={(event) => setOn(event.currentTarget.checked)}
          />
          {on && (
            <>
              <div className="setting-row">
                <div className="automation__words">
                  <Text fw={500}>{t('automation.notices.amounts')}</Text>
                  <Text size="sm" c="dimmed">
                    {t(`automation.notices.amountsHelp.${amounts}`)}
                  </Text>
                </div>
                <SegmentedControl<NoticeRules['amounts']>
                  aria-label={t('automation.notices.amounts')}
                  value={amounts}
                  onChange={setAmounts}
                  data={amountsChoices.map((value) => ({ value, label: t(`automation.notices.amountsOf.${value}`) }))}
                />
              </div>
              <QuietHours draft={hours} onChange={setHours} />
            </>
          )}
        </Stack>
        <SaveRow running={running} ready={changed && quiet !== undefined} problem={problem} />
      </form>
    </section>
  );
}
