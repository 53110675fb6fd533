import { Button, Group, Modal, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../src/ipc/errors';
import type { ErasureTarget, ErasureView } from '../../../src/ipc/privacyViews';
import { callApi } from '../../api/callApi';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import './privacy.css';

interface EraseDialogProps {
  target: ErasureTarget;
  name: string;
  onClose: () => void;
  onErased: () => void;
}

/** Says what is lost for good, or why it has to be kept; notes may always go. The way out has the focus first. */
export function EraseDialog({ target, name, onClose, onErased }: EraseDialogProps) {
  const { t } = useTranslation();
  const { running, problem, run } = useTask();
  const [answer, setAnswer] = useState<Result<ErasureView> | null>(null);
  const { kind, guid } = target;
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const found = await callApi('privacy.about', { kind, guid });
      if (wanted) setAnswer(found);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [kind, guid]);
  const erase = async (notesOnly: boolean): Promise<void> => {
    const done = await run(() => callApi('privacy.erase', { target, notesOnly }));
    if (!done.ok) return;
    tellDone(t(notesOnly ? 'privacy.erase.notesGone' : 'privacy.erase.gone', { name }));
    onClose();
    if (!notesOnly) onErased();
  };
  const view = answer?.ok ? answer.data : null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`privacy.erase.title.${kind}`, { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        {answer === null && <Loading heights={[60]} />}
        {answer?.ok === false && <ProblemNotice problem={answer.error} />}
        {view !== null && <Loss view={view} />}
        {problem !== null && <ProblemNotice problem={problem} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          {view !== null && view.notes > 0 && (
            <Button variant="outline" color="var(--rk-bad)" loading={running} onClick={() => void erase(true)}>
              {t('privacy.erase.notesOnly')}
            </Button>
          )}
          {view?.refusal === null && (
            <Button color="red.9" loading={running} onClick={() => void erase(false)}>
              {t('privacy.erase.all')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

/** What would go, or why it may not. */
function Loss({ view: { cases, letters, notes, refusal } }: { view: ErasureView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (refusal === null) {
    return (
      <>
        <p className="privacy__plain">{t('privacy.erase.lost')}</p>
        <ul className="privacy__list">
          <li>{t('privacy.erase.cases', { count: cases })}</li>
          <li>{t('privacy.erase.letters', { count: letters })}</li>
          <li>{t('privacy.erase.notes', { count: notes })}</li>
        </ul>
        <p className="privacy__plain">{t('privacy.erase.forGood')}</p>
      </>
    );
  }
  const { why, number, from } = refusal;
  return (
    <>
      <Notice tone="warn">
        {t(`privacy.erase.refused.${why}`, { number, day: from === null ? t('app.unknown') : format.day(from) })}
      </Notice>
      {notes > 0 && <p className="privacy__plain">{t('privacy.erase.notesMay', { count: notes })}</p>}
    </>
  );
}
