import { Drawer, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
import { ProblemNotice } from '../../components/ProblemNotice';
import { DebtorPreference } from '../delivery/DebtorPreference';
import { EraseButton } from '../privacy/EraseButton';
import { TaskList } from '../tasks/TaskList';
import { CaseActions } from './CaseActions';
import { CaseHead } from './CaseHead';
import { ClaimSection } from './ClaimSection';
import { ComingSteps } from './ComingSteps';
import { DebtorNotes } from './DebtorNotes';
import { HistoryList } from './HistoryList';
import { useCase } from './store';
import { WriteForms } from './WriteForms';
import './case.css';
import '../cases/cases.css';
import '../delivery/delivery.css';

/** One case, from the right edge: where it stands, what is to be done, and all that has happened. */
export function CasePanel() {
  const { t } = useTranslation();
  const { guid, history, details, problem, covered, close, cover, refresh } = useCase();
  return (
    <Drawer
      opened={guid !== null}
      onClose={close}
      closeOnEscape={!covered}
      position="right"
      size={620}
      title={history === null ? t('case.opening') : t('case.title', { number: history.number })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      classNames={{ body: 'case' }}
    >
      {history === null && problem === null && <Loading heights={[90, 240]} />}
      {problem !== null && <ProblemNotice title={t('case.failed')} problem={problem} retry={refresh} />}
      {history !== null && (
        <Stack gap="lg">
          <CaseHead history={history} />
          {history.debtorGuid !== null && details !== null && details.debtorNotes.length > 0 && (
            <DebtorNotes debtorGuid={history.debtorGuid} notes={details.debtorNotes} />
          )}
          {details !== null && details.can.length > 0 && (
            <CaseActions key={`${history.guid} actions`} history={history} details={details} />
          )}
          {history.tasks.length > 0 && (
            <section>
              <h3 className="case__heading">{t('tasks.title')}</h3>
              <TaskList tasks={history.tasks} />
            </section>
          )}
          {details?.claim != null && <ClaimSection claim={details.claim} />}
          <WriteForms key={`${history.guid} writing`} />
          {details !== null && details.then !== null && <ComingSteps coming={details.coming} then={details.then} />}
          <HistoryList history={history} />
          {history.debtorGuid !== null && (
            <DebtorPreference key={history.debtorGuid} debtorGuid={history.debtorGuid} name={history.debtorName} />
          )}
          {history.state === 'closed' && (
            <EraseButton
              target={{ kind: 'case', guid: history.guid }}
              name={String(history.number)}
              cover={cover}
              onErased={close}
            />
          )}
        </Stack>
      )}
    </Drawer>
  );
}
