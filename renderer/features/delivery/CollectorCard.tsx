import { TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { DeliveryView } from '../../../src/ipc/deliveryViews';
import { fieldOrder } from '../../components/fieldOrder';
import { SaveRow } from '../../components/SaveRow';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useDelivery } from './store';

/** To whom cases are handed over. */
export function CollectorCard({ delivery: { collector } }: { delivery: DeliveryView }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('delivery.collection.title')}
      </Title>
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
