import { Button, Text, Title } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sum } from '../../../src/claim/money';
import type { Collection } from '../../../src/ipc/handoverViews';
import { EmptyState } from '../../components/EmptyState';
import { Notice } from '../../components/Notice';
import { useFormat } from '../../components/useFormat';
import { HandOverDialog } from './HandOverDialog';
import { CostTable } from './CostTable';
import { ReadyTable } from './ReadyTable';

/** The cases that may be handed over, and the button that does it to those that are chosen. */
export function ReadyCases({ collection }: { collection: Collection }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const { ready } = collection;
  // What is no longer ready is no longer chosen, without being forgotten: it may come back with the next reading.
  const chosen = ready.filter(({ guid }) => wanted.has(guid));
  const total = sum(chosen.map((one) => one.total));
  const isAlone = collection.unready.length + collection.handed.length + collection.open.length === 0;
  if (ready.length === 0 && !isAlone) {
    return (
      <Notice tone="quiet" title={t('collection.readyEmpty')}>
        {t('collection.readyEmptyText')}
      </Notice>
    );
  }
  if (ready.length === 0) {
    const icon = <IconGavel size={26} />;
    return <EmptyState icon={icon} title={t('collection.readyEmpty')} text={t('collection.readyEmptyText')} />;
  }
  return (
    <section>
      <Title order={2} mb="xs" id="collection-ready">
        {t('collection.ready')}
      </Title>
      <ReadyTable cases={ready} chosen={wanted} onChoose={setWanted} />
      <Text size="xs" c="dimmed" mt={6}>
        {t('collection.costNote')}
      </Text>
      <div className="collection__foot">
        <span className="num" role="status">
          {t('collection.selected', { count: chosen.length, total: format.kroner(total) })}
        </span>
        <Button disabled={chosen.length === 0} onClick={() => setAsking(true)}>
          {t('collection.handOver')}
        </Button>
      </div>
      <CostTable />
      {asking && <HandOverDialog collection={collection} chosen={chosen} onClose={() => setAsking(false)} />}
    </section>
  );
}
