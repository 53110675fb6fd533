import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DebtorNote } from '../../../src/ipc/debtorViews';
import { useFormat } from '../../components/useFormat';
import { useDebtor } from '../debtors/panelStore';
import { useCase } from './store';

/** As many are shown; the others are with the customer. */
const SHOWN = 3;

/** What is written down about the case's customer, and the way to them. */
export function DebtorNotes({ debtorGuid, notes }: { debtorGuid: string; notes: DebtorNote[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const more = notes.length - SHOWN;
  return (
    <section aria-labelledby="case-debtor-notes">
      <h3 className="case__heading" id="case-debtor-notes">
        {t('case.debtorNotes')}
      </h3>
      <ul className="case__notes">
        {notes.slice(0, SHOWN).map(({ id, text, at }) => (
          <li key={id}>
            <span className="case__noted wrap-anywhere">{text}</span>{' '}
            <span className="case__dim num">{format.moment(at)}</span>
          </li>
        ))}
      </ul>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          useCase.getState().close();
          void useDebtor.getState().open(debtorGuid);
        }}
      >
        {more > 0 ? t('case.moreDebtorNotes', { count: more }) : t('case.openDebtor')}
      </Button>
    </section>
  );
}
