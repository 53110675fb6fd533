import { Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
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
        {problem !== null && <ProblemNotice title={t('diagnostics.failed')} problem={problem} retry={refresh} />}
        {diagnostics === null && problem === null && <Loading heights={[180, 220]} />}
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
