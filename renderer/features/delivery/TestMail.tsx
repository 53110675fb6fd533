import { Button, Group, Loader, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { useDelivery } from './store';

/** A mail to oneself through the server that is saved. How it went stays until the next. */
export function TestMail({ usual, unsaved }: { usual: string; unsaved: boolean }) {
  const { t } = useTranslation();
  const testMail = useDelivery((state) => state.testMail);
  const { running, problem, run, forget } = useTask();
  const [to, setTo] = useState(usual);
  const [taken, setTaken] = useState<string | null>(null);
  const usable = z.email().safeParse(to.trim()).success;
  const send = async (): Promise<void> => {
    setTaken(null);
    const answer = await run(() => testMail(to.trim()));
    if (answer.ok) setTaken(to.trim());
  };
  const unanswered = problem?.code === 'smtp-unanswered';
  const words = problem?.params?.['message'];
  return (
    <div className="delivery__test">
      <Group align="flex-end" gap="sm">
        <TextInput
          className="delivery__to"
          label={t('delivery.server.testTo')}
          type="email"
          value={to}
          error={usable ? undefined : t('delivery.server.testToWrong')}
          onChange={(event) => {
            setTo(event.currentTarget.value);
            setTaken(null);
            forget();
          }}
        />
        <Button variant="default" loading={running} disabled={!usable || unsaved} onClick={() => void send()}>
          {t('delivery.server.test')}
        </Button>
      </Group>
      {unsaved && <p className="delivery__text">{t('delivery.server.testSaveFirst')}</p>}
      <div role="status">
        {running && (
          <p className="delivery__text">
            <Loader size={14} /> {t('delivery.server.testSending')}
          </p>
        )}
        {taken !== null && (
          <Notice tone="good" title={t('delivery.server.testDone')}>
            {t('delivery.server.testDoneText', { to: taken })}
          </Notice>
        )}
      </div>
      {problem !== null && (
        <ProblemNotice
          title={unanswered ? t('delivery.server.testUnanswered') : t('delivery.server.testFailed')}
          problem={problem}
        >
          {typeof words === 'string' && words !== '' && (
            <div className="wrap-anywhere">{t('delivery.server.serverSays', { message: words })}</div>
          )}
        </ProblemNotice>
      )}
    </div>
  );
}
