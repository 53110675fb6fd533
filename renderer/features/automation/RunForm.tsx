import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Automation } from '../../../src/ipc/caseViews';
import { fieldOrder } from '../../components/fieldOrder';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { CutOffField } from './CutOffField';
import { readRunDraft, readStartAfter, type RunDraft } from './runDraft';
import { useAutomation } from './store';

const two = (figure: number): string => String(figure).padStart(2, '0');

/** The hours a run may begin at, so that its letters leave on the day they are dated. */
const HOURS = Array.from({ length: 16 }, (_, place) => 5 + place);

/** When the company looks, and when a new invoice starts by itself. */
export function RunForm({ automation }: { automation: Automation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = useAutomation((state) => state.save);
  const { running, problem, run } = useTask();
  const { hour, minute, startAfterBankingDays, startFrom } = automation;
  const [draft, setDraft] = useState<RunDraft>({
    hour,
    startAfter: String(startAfterBankingDays),
    startFrom: startFrom === null ? '' : format.day(startFrom),
  });
  const change = (part: Partial<RunDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const rules = readRunDraft(draft);
  const changed =
    rules?.hour !== hour || rules.startAfterBankingDays !== startAfterBankingDays || rules.startFrom !== startFrom;
  const point = format.language === 'da' ? '.' : ':';

  const submit = async (): Promise<void> => {
    if (rules === undefined) return;
    const answer = await run(() => save(rules));
    if (!answer.ok) return;
    change({ startFrom: answer.data.startFrom === null ? '' : format.day(answer.data.startFrom) });
    tellDone(t('automation.saved'));
  };

  return (
    <form
      className="automation__form"
      aria-label={t('automation.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="automation__fields">
        <Select
          label={t('automation.hour')}
          inputWrapperOrder={fieldOrder}
          description={t('automation.hourHelp', { minute: two(minute) })}
          value={String(draft.hour)}
          onChange={(value) => change({ hour: Number(value ?? hour) })}
          allowDeselect={false}
          data={HOURS.map((place) => ({
            value: String(place),
            label: t('automation.hourOf', { time: `${two(place)}${point}${two(minute)}` }),
          }))}
          classNames={{ input: 'num' }}
        />
        <TextInput
          label={t('automation.startAfter')}
          inputWrapperOrder={fieldOrder}
          description={t('automation.startAfterHelp')}
          value={draft.startAfter}
          onChange={(event) => change({ startAfter: event.currentTarget.value })}
          error={readStartAfter(draft.startAfter) === undefined ? t('automation.startAfterWrong') : undefined}
          inputMode="numeric"
          autoComplete="off"
          classNames={{ input: 'num' }}
        />
        <CutOffField value={draft.startFrom} onChange={(value) => change({ startFrom: value })} />
      </div>
      <SaveRow running={running} ready={changed && rules !== undefined} problem={problem} />
    </form>
  );
}
