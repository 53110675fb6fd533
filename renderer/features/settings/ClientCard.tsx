import { Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useSettings } from './store';

/** The integration's client id and secret for the whole installation. The secret goes in and never comes out. */
export function ClientCard() {
  const { t } = useTranslation();
  const { settings, setClient, clearClient } = useSettings();
  const { running, problem, run } = useTask();
  const [editing, setEditing] = useState(false);
  const [clientId, setClientId] = useState('');
  const [clientSecret, setClientSecret] = useState('');
  const current = settings?.clientId ?? null;

  const save = async (): Promise<void> => {
    const result = await run(() => setClient(clientId.trim(), clientSecret.trim()));
    if (!result.ok) return;
    setClientId('');
    setClientSecret('');
    setEditing(false);
    tellDone(t('settings.clientSaved'));
  };
  const clear = async (): Promise<void> => {
    const result = await run(() => clearClient());
    if (result.ok) tellDone(t('settings.clientCleared'));
  };

  return (
    <section className="card">
      <Title order={2} mb={4}>
        {t('settings.client')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('settings.clientText')}
      </Text>
      <Stack gap="sm">
        <Text className="wrap-anywhere">
          {current === null ? t('settings.clientNone') : t('settings.clientCurrent', { id: current })}
        </Text>
        {current === null || editing ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <Stack gap="sm" maw={420}>
              <TextInput
                label={t('company.clientId')}
                value={clientId}
                onChange={(event) => setClientId(event.currentTarget.value)}
                autoComplete="off"
                spellCheck={false}
              />
              <PasswordInput
                label={t('company.clientSecret')}
                value={clientSecret}
                onChange={(event) => setClientSecret(event.currentTarget.value)}
                autoComplete="off"
                visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
              />
              <Group gap="xs">
                <Button type="submit" loading={running} disabled={clientId.trim() === '' || clientSecret.trim() === ''}>
                  {t('app.save')}
                </Button>
                {editing && (
                  <Button variant="default" onClick={() => setEditing(false)}>
                    {t('app.cancel')}
                  </Button>
                )}
              </Group>
            </Stack>
          </form>
        ) : (
          <Group gap="xs">
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('settings.clientReplace')}
            </Button>
            <Button variant="default" loading={running} onClick={() => void clear()}>
              {t('settings.clientClear')}
            </Button>
          </Group>
        )}
        {problem !== null && <ProblemNotice problem={problem} />}
      </Stack>
    </section>
  );
}
