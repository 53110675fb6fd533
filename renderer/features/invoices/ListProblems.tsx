import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useInvoices } from './store';

/** What went wrong with the list or the last fetch; the rows that are known stay below. */
export function ListProblems() {
  const { t } = useTranslation();
  const { problem, fetchProblem, refresh } = useInvoices();
  if (problem === null && fetchProblem === null) return null;
  return (
    <div className="invoices__problems">
      {fetchProblem !== null && <ProblemNotice title={t('invoices.fetchFailed')} problem={fetchProblem} />}
      {problem !== null && <ProblemNotice title={t('invoices.listFailed')} problem={problem} retry={refresh} />}
    </div>
  );
}
