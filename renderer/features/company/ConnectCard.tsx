import { Button, Checkbox, Group, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/callApi';
import { useApp } from '../../app/store';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useSettings } from '../settings/store';
import { readConnectDraft, readOrganizationId, type ConnectDraft } from './connectDraft';
import { EnvironmentChoice } from './EnvironmentChoice';
import { Steps } from './Steps';
import { useCompany } from './store';

/** Connects the company to Dinero. Nothing typed is ever cleared by an error. */
export function ConnectCard() {
  const { t } = useTranslation();
  const connect = useCompany((state) => state.connect);
  const environment = useApp((state) => state.info?.environment ?? 'dinero');
  const needsClient = useSettings((state) => (state.settings?.clientId ?? null) === null);
  const filling = useTask();
  const connecting = useTask();
  const [draft, setDraft] = useState<ConnectDraft>({
    environment,
    organizationId: '',
    apiKey: '',
    ownClient: false,
    clientId: '',
    clientSecret: '',
  });
  const change = (part: Partial<ConnectDraft>): void => setDraft((before) => ({ ...before, ...part }));
  // Where the installation has no pair, the company's own is the only one there can be.
  const withClient = needsClient || draft.ownClient;
  const request = readConnectDraft({ ...draft, ownClient: withClient });
  const problem = connecting.problem ?? filling.problem;

  const fill = async (): Promise<void> => {
    const access = await filling.run(() => callApi('connection.demoAccess'));
    if (!access.ok) return;
    const { organizationId, apiKey, clientId, clientSecret } = access.data;
    change({ organizationId: String(organizationId), apiKey, clientId, clientSecret, ownClient: true });
  };
  const submit = async (): Promise<void> => {
    if (request === undefined) return;
    const result = await connecting.run(() => connect(request));
    if (result.ok) tellDone(t('company.connectDone', { name: result.data.organizationName }));
  };

  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('company.connection')}
      </Title>
      <div className="connect">
        <form
          aria-label={t('company.connection')}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack gap="sm">
            <EnvironmentChoice value={draft.environment} onChange={(value) => change({ environment: value })} />
            {draft.environment === 'demo' && (
              <Button variant="light" loading={filling.running} onClick={() => void fill()}>
                {t('company.fillDemo')}
              </Button>
            )}
            <TextInput
              label={t('company.organizationId')}
              value={draft.organizationId}
              onChange={(event) => change({ organizationId: event.currentTarget.value })}
              error={
                draft.organizationId.trim() !== '' && readOrganizationId(draft.organizationId) === undefined
                  ? t('company.organizationIdWrong')
                  : undefined
              }
              inputMode="numeric"
              autoComplete="off"
              classNames={{ input: 'num' }}
            />
            <PasswordInput
              label={t('company.apiKey')}
              value={draft.apiKey}
              onChange={(event) => change({ apiKey: event.currentTarget.value })}
              autoComplete="off"
              visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
            />
            {!needsClient && (
              <Checkbox
                label={t('company.ownClient')}
                description={t('company.ownClientHelp')}
                checked={draft.ownClient}
                onChange={(event) => change({ ownClient: event.currentTarget.checked })}
              />
            )}
            {withClient && (
              <>
                <TextInput
                  label={t('company.clientId')}
                  value={draft.clientId}
                  onChange={(event) => change({ clientId: event.currentTarget.value })}
                  autoComplete="off"
                  spellCheck={false}
                />
                <PasswordInput
                  label={t('company.clientSecret')}
                  value={draft.clientSecret}
                  onChange={(event) => change({ clientSecret: event.currentTarget.value })}
                  autoComplete="off"
                  visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
                />
              </>
            )}
            {problem !== null && (
              <ProblemNotice title={t('company.connectFailed')} problem={problem}>
                {' '}
                {t('company.kept')}
              </ProblemNotice>
            )}
            <Group>
              <Button type="submit" loading={connecting.running} disabled={request === undefined}>
                {t('company.connect')}
              </Button>
              {connecting.running && <span role="status">{t('company.connecting')}</span>}
            </Group>
          </Stack>
        </form>
        <Steps demo={draft.environment === 'demo'} />
      </div>
    </section>
  );
}
