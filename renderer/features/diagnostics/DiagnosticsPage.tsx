import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { CopyReport } from './CopyReport';
import { NoticesTable } from './NoticesTable';
import { NowCard } from './NowCard';
import { OthersTable } from './OthersTable';
import { RunsTable } from './RunsTable';
import { useDiagnostics } from './store';
import '../../components/table.css';
import './diagnostics.css';

/** What the program did by itself, when it looks next, and why something did not happen. */
export function DiagnosticsPage() {
  const { t } = useTranslation();
  const { diagnostics, problem, refresh } = useDiagnostics();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <div className="page page--company">
      <PageHeader title={t('diagnostics.title')} note={t('diagnostics.intro')}>
        <CopyReport />
      </PageHeader>
      <Stack>
        {problem !== null && (
          <ProblemNotice title={t('diagnostics.failed')} problem={problem}>
            <Group>
              <Button mt="xs" variant="default" onClick={() => void refresh()}>
                {t('app.retry')}
              </Button>
            </Group>
          </ProblemNotice>
        )}
        {diagnostics === null && problem === null && (
          <Stack gap="sm" aria-label={t('app.loading')}>
            <Skeleton height={180} />
            <Skeleton height={220} />
          </Stack>
        )}
        {diagnostics !== null && (
          <>
            <NowCard diagnostics={diagnostics} />
            <RunsTable runs={diagnostics.runs} />
            <NoticesTable notices={diagnostics.notices} />
            {diagnostics.others.length > 0 && <OthersTable others={diagnostics.others} />}
          </>
        )}
      </Stack>
    </div>
  );
}
