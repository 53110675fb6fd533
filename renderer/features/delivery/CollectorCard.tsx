import { Radio, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { DeliveryView } from '../../../src/ipc/deliveryViews';
import { fieldOrder } from '../../components/fieldOrder';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useDelivery } from './store';

const notices = ['none', 'with-third', 'separate'] as const;

/** When the notice of collection goes, and to whom cases are handed over. */
export function CollectorCard({ delivery: { notice, collector } }: { delivery: DeliveryView }) {
  const { t } = useTranslation();
  const change = useDelivery((state) => state.change);
  const { running, problem, run } = useTask();
  const save = async (wanted: (typeof notices)[number]): Promise<void> => {
    const answer = await run(() => change({ notice: wanted }));
    if (answer.ok) tellDone(t('delivery.collection.saved'));
  };
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('delivery.collection.title')}
      </Title>
      <Radio.Group
        label={t('delivery.collection.notice')}
        value={notice}
        onChange={(value) => {
          const chosen = notices.find((one) => one === value);
          if (chosen !== undefined) void save(chosen);
        }}
      >
        <Stack gap="xs" mt={6}>
          {notices.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`delivery.collection.noticeOf.${one}`)}
              description={t(`delivery.collection.noticeHelp.${one}`)}
              disabled={running}
            />
          ))}
        </Stack>
      </Radio.Group>
      {problem !== null && <ProblemNotice problem={problem} />}
      <CollectorForm key={JSON.stringify(collector)} collector={collector} />
    </section>
  );
}

function CollectorForm({ collector }: { collector: DeliveryView['collector'] }) {
  const { t } = useTranslation();
  const setCollector = useDelivery((state) => state.setCollector);
  const { running, problem, run } = useTask();
  const [name, setName] = useState(collector?.name ?? '');
  const [email, setEmail] = useState(collector?.email ?? '');
  const empty = name.trim() === '' && email.trim() === '';
  const nameWrong = !empty && name.trim() === '';
  const emailWrong = !empty && !z.email().safeParse(email.trim()).success;
  const changed = name.trim() !== (collector?.name ?? '') || email.trim() !== (collector?.email ?? '');
  const save = async (): Promise<void> => {
    const answer = await run(() => setCollector(empty ? null : { name: name.trim(), email: email.trim() }));
    if (answer.ok) tellDone(t('delivery.collection.saved'));
  };
  return (
    <form
      className="delivery__collector"
      aria-label={t('delivery.collection.collector')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="delivery__fields">
        <TextInput
          label={t('delivery.collection.collector')}
          description={t('delivery.collection.collectorHelp')}
          inputWrapperOrder={fieldOrder}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          error={nameWrong ? t('delivery.collection.nameWrong') : undefined}
        />
        <TextInput
          label={t('delivery.collection.email')}
          inputWrapperOrder={fieldOrder}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={emailWrong && email !== '' ? t('delivery.collection.emailWrong') : undefined}
        />
      </div>
      <SaveRow running={running} ready={changed && !nameWrong && !emailWrong} problem={problem} />
    </form>
  );
}
