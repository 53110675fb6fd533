import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Diagnostics } from '../../../src/ipc/caseViews';
import { reasonSentence } from '../../components/sentences';
import { useFormat } from '../../components/useFormat';

/** The other companies of this computer: whether their work goes on, and nothing else of them. */
export function OthersTable({ others }: { others: Diagnostics['others'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section>
      <Title order={2} id="others" mt="xs">
        {t('diagnostics.others')}
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t('diagnostics.othersText')}
      </Text>
      <div className="card table__card">
        <table className="table" aria-labelledby="others">
          <thead>
            <tr>
              <th scope="col">{t('diagnostics.company')}</th>
              <th scope="col">{t('diagnostics.lastRun')}</th>
              <th scope="col">{t('diagnostics.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {others.map(({ name, lastRunAt, outcome, problem }) => (
              <tr key={name}>
                <td className="diagnostics__company">
                  <div className="ellipsis" title={name}>
                    {name}
                  </div>
                </td>
                <td className="num table__moment">
                  {lastRunAt === null ? t('diagnostics.never') : format.moment(lastRunAt)}
                </td>
                <td>
                  {outcome === null && problem === null && t('app.unknown')}
                  {outcome !== null && (
                    <span className={`pill ${outcome === 'failed' || problem !== null ? 'pill--bad' : ''}`}>
                      {t(`diagnostics.outcomeOf.${outcome}`)}
                    </span>
                  )}
                  {problem !== null && <div className="table__dim">{reasonSentence(t, problem)}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
