import { Modal, Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedView } from '../../../src/ipc/batchViews';
import type { Result } from '../../../src/ipc/errors';
import type { OutboxEntry } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useReturnFocus } from '../../components/useReturnFocus';

type Letter = Pick<OutboxEntry, 'id' | 'invoiceNumber'>;

/** A letter as it was kept, page by page. */
export function LetterDialog({ entry, onClose }: { entry: Letter; onClose: () => void }) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Result<PrintedView> | null>(null);
  useReturnFocus();
  useEffect(() => {
    let open = true;
    void callApi('outbox.letter', { id: entry.id }).then((found) => {
      if (open) setAnswer(found);
    });
    return () => {
      open = false;
    };
  }, [entry.id]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={answer?.ok ? answer.data.title : t('outbox.letterOf', { number: entry.invoiceNumber })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {answer === null && <Skeleton height={600} role="status" aria-label={t('app.loading')} />}
      {answer?.ok === false && <ProblemNotice problem={answer.error} />}
      {answer?.ok && (
        <>
          <p className="outbox__proof num">{t('outbox.proof', { hash: answer.data.sha256.slice(0, 16) })}</p>
          {answer.data.pictures.map((picture, index) => (
            <img
              key={index}
              className="outbox__page"
              src={picture}
              alt={t('outbox.letterPage', { page: index + 1, pages: answer.data.pictures.length })}
            />
          ))}
        </>
      )}
    </Modal>
  );
}
