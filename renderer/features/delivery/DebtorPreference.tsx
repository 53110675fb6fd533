import { Select, Skeleton, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { DebtorPreference as Preference } from '../../../src/ipc/deliveryViews';
import type { Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { fieldOrder } from '../../components/fieldOrder';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';

const channels = ['dinero', 'smtp', 'print', 'manual'] as const;
const languages = ['da', 'en'] as const;
/** What stands in a list for "as the others". */
const USUAL = '';

/** What is otherwise for one debtor than for the company's others: the way, the language and the address of their letters. */
export function DebtorPreference({ debtorGuid, name }: { debtorGuid: string; name: string }) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Result<Preference> | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const found = await callApi('debtor.preference', { debtorGuid });
      if (wanted) setAnswer(found);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [debtorGuid]);
  return (
    <section aria-label={t('delivery.debtor.title', { name })}>
      <h3 className="case__heading delivery__heading">{t('delivery.debtor.title', { name })}</h3>
      {answer === null && <Skeleton height={90} role="status" aria-label={t('app.loading')} />}
      {answer?.ok === false && <ProblemNotice title={t('delivery.debtor.failed')} problem={answer.error} />}
      {answer?.ok && <PreferenceForm debtorGuid={debtorGuid} name={name} before={answer.data} />}
    </section>
  );
}

function PreferenceForm({ debtorGuid, name, before }: { debtorGuid: string; name: string; before: Preference }) {
  const { t } = useTranslation();
  const { running, problem, run } = useTask();
  const [kept, setKept] = useState(before);
  const [draft, setDraft] = useState({ ...before, email: before.email ?? '' });
  const email = draft.email.trim();
  const wrong = email !== '' && !z.email().safeParse(email).success;
  const wanted: Preference = { ...draft, email: email === '' ? null : email };
  const changed = JSON.stringify(wanted) !== JSON.stringify(kept);
  const save = async (): Promise<void> => {
    const answer = await run(() => callApi('debtor.setPreference', { debtorGuid, ...wanted }));
    if (!answer.ok) return;
    setKept(answer.data);
    tellDone(t('delivery.debtor.saved', { name }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="delivery__fields">
        <Select
          label={t('delivery.debtor.channel')}
          description={draft.channel === 'manual' ? t('delivery.debtor.manualHelp') : undefined}
          inputWrapperOrder={fieldOrder}
          allowDeselect={false}
          value={draft.channel ?? USUAL}
          onChange={(value) => setDraft({ ...draft, channel: channels.find((one) => one === value) ?? null })}
          data={[
            { value: USUAL, label: t('delivery.debtor.asCompany') },
            ...channels.map((value) => ({ value, label: t(`delivery.channelOf.${value}`) })),
          ]}
        />
        <Select
          label={t('delivery.debtor.language')}
          allowDeselect={false}
          value={draft.language ?? USUAL}
          onChange={(value) => setDraft({ ...draft, language: languages.find((one) => one === value) ?? null })}
          data={[
            { value: USUAL, label: t('delivery.debtor.languageUsual') },
            ...languages.map((value) => ({ value, label: t(`delivery.debtor.languageOf.${value}`) })),
          ]}
        />
        <TextInput
          label={t('delivery.debtor.email')}
          description={t('delivery.debtor.emailHelp')}
          inputWrapperOrder={fieldOrder}
          type="email"
          value={draft.email}
          onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
          error={wrong ? t('delivery.debtor.emailWrong') : undefined}
        />
      </div>
      <SaveRow running={running} ready={changed && !wrong} problem={problem} />
    </form>
  );
}
