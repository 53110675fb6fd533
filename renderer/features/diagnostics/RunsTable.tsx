import { Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../src/ipc/caseViews';
import { RunRows } from './RunRows';

/** The latest runs, newest first. Each opens to all its figures and to why nothing was sent. */
export function RunsTable({ runs }: { runs: RunView[] }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <section>
      <Title order={2} mb="xs" mt="xs" id="runs">
        {t('diagnostics.runs')}
      </Title>
      <div className="card table__card">
        {runs.length === 0 ? (
          <p className="table__none">{t('diagnostics.runsNone')}</p>
        ) : (
          <table className="table" aria-labelledby="runs">
            <thead>
              <tr>
                <th scope="col">{t('diagnostics.at')}</th>
                <th scope="col">{t('diagnostics.cause')}</th>
                <th scope="col">{t('diagnostics.took')}</th>
                <th scope="col">{t('diagnostics.outcome')}</th>
                <th scope="col">{t('diagnostics.figures')}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <RunRows
                  key={run.id}
                  run={run}
                  opened={run.id === opened}
                  onToggle={() => setOpened(run.id === opened ? null : run.id)}
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
