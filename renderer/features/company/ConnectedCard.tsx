import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/ipc/views';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { reasonSentence } from '../../components/sentences';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useFirst } from '../first/store';
import { useCompany } from './store';

/** What a key that is typed again can mend. */
const REJECTED = ['dinero-wrong-key', 'dinero-wrong-client', 'dinero-wrong-firm', 'api-key-missing', 'client-missing'];
const isRejected = (code: string): boolean => REJECTED.includes(code);

/** The connection as it stands, and the way out of it. */
export function ConnectedCard({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const disconnect = useCompany((state) => state.disconnect);
  const renew = useFirst((state) => state.renew);
  const { running, problem, run } = useTask();
  const [asking, setAsking] = useState(false);

  const confirm = async (): Promise<void> => {
    const result = await run(() => disconnect());
    setAsking(false);
    if (result.ok) tellDone(t('company.disconnected'));
  };

  return (
    <section className="card">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div className="connected">
          <Group gap="xs" mb={6}>
            <Title order={2}>{t('company.connection')}</Title>
            <span className="pill pill--good">{t('company.connected')}</span>
            {connection.environment === 'demo' && <span className="pill pill--warn">{t('nav.demoTitle')}</span>}
          </Group>
          <Text fw={600} className="wrap-anywhere">
            {connection.organizationName}
          </Text>
          <Text c="dimmed" size="sm" className="num">
            {t('company.firm', { id: connection.organizationId })} ·{' '}
            {t('company.since', { when: format.moment(connection.connectedAt) })}
          </Text>
        </div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('company.disconnect')}
        </Button>
      </Group>
      {connection.problem !== null && (
        <div className="card__notice">
          <Notice tone="warn" title={t('company.lastProblem')}>
            {reasonSentence(t, connection.problem)}
            {isRejected(connection.problem) && (
              <div>
                <Button mt="xs" size="compact-sm" variant="default" onClick={() => renew(connection)}>
                  {t('company.typeKeyAgain')}
                </Button>
              </div>
            )}
          </Notice>
        </div>
      )}
      {problem !== null && (
        <div className="card__notice">
          <ProblemNotice problem={problem} />
        </div>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('company.disconnectTitle')}
        text={t('company.disconnectText')}
        confirm={t('company.disconnect')}
        running={running}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
