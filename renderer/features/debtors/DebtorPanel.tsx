import { Button, Drawer, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DebtorDetails } from '../../../src/ipc/debtorViews';
import { callApi } from '../../api/callApi';
import { formatCvr } from '../../components/formatCvr';
import { Loading } from '../../components/Loading';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useCase } from '../case/store';
import { DebtorPreference } from '../delivery/DebtorPreference';
import { EraseButton } from '../privacy/EraseButton';
import { Behaviour } from './Behaviour';
import { Contact } from './Contact';
import { DebtorInvoices } from './DebtorInvoices';
import { Exclusion } from './Exclusion';
import { Notes } from './Notes';
import { useDebtor } from './panelStore';
import { useDebtors } from './store';
import '../case/case.css';
import '../delivery/delivery.css';
import './debtors.css';

/** One customer, from the right edge: what they owe, how they pay, and what is otherwise for them. */
export function DebtorPanel() {
  const { t } = useTranslation();
  const { guid, debtor, problem, covered, close, cover, refresh } = useDebtor();
  const behindCase = useCase((state) => state.guid !== null);
  return (
    <Drawer
      opened={guid !== null}
      onClose={close}
      closeOnEscape={!covered && !behindCase}
      position="right"
      size={620}
      title={debtor === null ? t('debtors.opening') : debtor.name}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      classNames={{ body: 'case' }}
    >
      {debtor === null && problem === null && <Loading heights={[90, 240]} />}
      {problem !== null && <ProblemNotice title={t('debtors.openFailed')} problem={problem} retry={refresh} />}
      {debtor !== null && (
        <Stack gap="lg">
          <Head debtor={debtor} />
          <Exclusion key={debtor.guid} debtor={debtor} />
          <Notes key={`${debtor.guid} notes`} debtor={debtor} />
          <DebtorInvoices invoices={debtor.invoices} />
          <Behaviour debtor={debtor} />
          <DebtorPreference key={`${debtor.guid} letters`} debtorGuid={debtor.guid} name={debtor.name} />
          <Contact key={`${debtor.guid} contact`} debtor={debtor} />
          <SaveAll debtor={debtor} />
          <section>
            <EraseButton
              target={{ kind: 'debtor', guid: debtor.guid }}
              name={debtor.name}
              cover={cover}
              onErased={() => {
                close();
                void useDebtors.getState().refresh();
              }}
            />
            <p className="debtors__dim">{t('privacy.erase.help')}</p>
          </section>
        </Stack>
      )}
    </Drawer>
  );
}

function Head({ debtor }: { debtor: DebtorDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    debtor.cvr === null ? null : t('debtors.cvr', { cvr: formatCvr(debtor.cvr) }),
    debtor.attention,
    ...debtor.address,
    debtor.email,
    debtor.phone,
  ].filter((fact): fact is string => fact !== null && fact !== '');
  return (
    <section>
      <p className="debtors__owes num">
        {debtor.overdue === 0
          ? t('debtors.owesNothing')
          : t('debtors.owes', { amount: format.kroner(debtor.open), count: debtor.overdue })}
      </p>
      <p className="debtors__dim wrap-anywhere">{facts.join(' · ')}</p>
    </section>
  );
}

/** Everything that is kept about the customer, in a file (GDPR article 15). */
function SaveAll({ debtor }: { debtor: DebtorDetails }) {
  const { t } = useTranslation();
  const { running, problem, run } = useTask();
  const save = async (): Promise<void> => {
    const fileName = t('debtors.fileName', { name: debtor.name })
      .replace(/[^\p{L}\p{N} .&-]/gu, '')
      .slice(0, 100);
    const answer = await run(() => callApi('debtors.save', { debtorGuid: debtor.guid, fileName }));
    if (answer.ok && answer.data !== null) tellDone(t('debtors.saved', answer.data));
  };
  return (
    <section>
      <Button
        variant="default"
        loading={running}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void save()}
      >
        {t('debtors.save')}
      </Button>
      <p className="debtors__dim">{t('debtors.saveHelp')}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </section>
  );
}
