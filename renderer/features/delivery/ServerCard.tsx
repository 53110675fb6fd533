import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '../../../src/ipc/deliveryViews';
import { RemoveServerDialog } from './RemoveServerDialog';
import { ServerForm } from './ServerForm';
import { TestMail } from './TestMail';

/** The company's own mail server, and a mail to try it. */
export function ServerCard({ delivery }: { delivery: DeliveryView }) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const { smtp } = delivery;
  return (
    <section className="card">
      <Title order={2} mb={4}>
        {t('delivery.server.title')}
      </Title>
      <p className="delivery__text">{t('delivery.server.text')}</p>
      <ServerForm key={JSON.stringify(smtp)} delivery={delivery} onUnsaved={setUnsaved} />
      {smtp !== null && (
        <>
          <TestMail usual={smtp.fromAddress} unsaved={unsaved} />
          <Button variant="default" mt="sm" onClick={() => setRemoving(true)}>
            {t('delivery.server.remove')}
          </Button>
        </>
      )}
      {removing && <RemoveServerDialog onClose={() => setRemoving(false)} />}
    </section>
  );
}
