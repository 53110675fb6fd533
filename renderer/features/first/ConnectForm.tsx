import { Button, Checkbox, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/callApi';
import { useApp } from '../../app/store';
import { fieldOrder } from '../../components/fieldOrder';
import { ProblemNotice } from '../../components/ProblemNotice';
import { errorSentence } from '../../components/sentences';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useCompany } from '../company/store';
import { useSettings } from '../settings/store';
import { readConnectDraft, readOrganizationId, type ConnectDraft } from './connectDraft';
import { fieldOf, mixUpOf, type ConnectField } from './connectProblem';
import { EnvironmentChoice } from './EnvironmentChoice';
import { StepFoot } from './StepFoot';
import { useFirst } from './store';

/** Connects the company to Dinero. What is wrong is said at its field, and nothing typed is ever cleared by an error. */
export function ConnectForm() {
  const { t } = useTranslation();
  const connect = useCompany((state) => state.connect);
  const environment = useApp((state) => state.info?.environment ?? 'dinero');
  const name = useApp((state) => state.session?.profile.name ?? '');
  const needsClient = useSettings((state) => (state.settings?.clientId ?? null) === null);
  const { draft: kept, demo, change: keep, hold, connected, noteDemo, renewing } = useFirst();
  const filling = useTask();
  const connecting = useTask();
  const form = useRef<HTMLFormElement>(null);
  const draft: ConnectDraft = kept ?? {
    environment,
    organizationId: '',
    apiKey: '',
    ownClient: false,
    clientId: '',
    clientSecret: '',
  };
  const change = (part: Partial<ConnectDraft>): void => {
    connecting.forget();
    keep(draft, part);
  };
  // Where the installation has no pair, the company's own is the only one there can be.
  const withClient = needsClient || draft.ownClient;
  const request = readConnectDraft({ ...draft, ownClient: withClient });
  const { problem } = connecting;
  const field = problem === null ? null : fieldOf(problem.code);
  const mixUp = mixUpOf(draft, problem?.code ?? null, demo);
  const shownAt = field === 'client' && !withClient ? null : field;
  const sentenceAt = (at: ConnectField): ReactNode =>
    problem !== null && shownAt === at && mixUp !== 'demoCompany' ? (
      <span role="alert">{errorSentence(t, problem)}</span>
    ) : undefined;
  const general = filling.problem ?? (shownAt === null ? problem : null);
  const noNumber = draft.organizationId.trim() !== '' && readOrganizationId(draft.organizationId) === undefined;

  useEffect(() => {
    if (problem !== null) form.current?.querySelector<HTMLElement>('input[data-invalid]')?.focus();
  }, [problem]);

  const fill = async (): Promise<void> => {
    const access = await filling.run(() => callApi('connection.demoAccess'));
    if (!access.ok) return;
    noteDemo(access.data);
    const { organizationId, apiKey, clientId, clientSecret } = access.data;
    change({ organizationId: String(organizationId), apiKey, clientId, clientSecret, ownClient: true });
  };
  const submit = async (): Promise<void> => {
    if (request === undefined || connecting.running) return;
    hold();
    const result = await connecting.run(() => connect(request));
    if (!result.ok) return;
    connected();
    tellDone(t('company.connectDone', { name: result.data.organizationName }));
  };

  return (
    <form
      ref={form}
      aria-label={t('company.connection')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm" className="card">
        {!renewing && (
          <EnvironmentChoice
            value={draft.environment}
            error={mixUp === null ? undefined : t(`company.mixUp.${mixUp}`, { name })}
            onChange={(value) => change({ environment: value })}
          />
        )}
        {draft.environment === 'demo' && (
          <Button variant="light" loading={filling.running} onClick={() => void fill()}>
            {t('company.fillDemo')}
          </Button>
        )}
        <div className="first__fields">
          <TextInput
            label={t('company.organizationId')}
            inputWrapperOrder={fieldOrder}
            description={t('company.organizationIdHelp')}
            value={draft.organizationId}
            readOnly={renewing}
            onChange={(event) => change({ organizationId: event.currentTarget.value })}
            error={noNumber ? t('company.organizationIdWrong') : sentenceAt('organizationId')}
            inputMode="numeric"
            autoComplete="off"
            classNames={{ input: 'num' }}
          />
          <PasswordInput
            label={t('company.apiKey')}
            inputWrapperOrder={fieldOrder}
            description={t('company.apiKeyHelp')}
            value={draft.apiKey}
            onChange={(event) => change({ apiKey: event.currentTarget.value })}
            error={sentenceAt('apiKey')}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
          />
        </div>
        {!needsClient && (
          <Checkbox
            label={t('company.ownClient')}
            description={t('company.ownClientHelp')}
            checked={draft.ownClient}
            onChange={(event) => change({ ownClient: event.currentTarget.checked })}
          />
        )}
        {withClient && (
          <div className="first__fields">
            <TextInput
              label={t('company.clientId')}
              inputWrapperOrder={fieldOrder}
              description={t('company.clientHelp')}
              value={draft.clientId}
              onChange={(event) => change({ clientId: event.currentTarget.value })}
              error={sentenceAt('client')}
              autoComplete="off"
              spellCheck={false}
            />
            <PasswordInput
              label={t('company.clientSecret')}
              inputWrapperOrder={fieldOrder}
              value={draft.clientSecret}
              onChange={(event) => change({ clientSecret: event.currentTarget.value })}
              error={shownAt === 'client'}
              autoComplete="off"
              visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
            />
          </div>
        )}
        {general !== null && (
          <ProblemNotice title={t('company.connectFailed')} problem={general}>
            {' '}
            {t('company.kept')}
          </ProblemNotice>
        )}
        {connecting.running && (
          <Text role="status" size="sm">
            {t('company.connecting')}
          </Text>
        )}
      </Stack>
      <StepFoot>
        <Button type="submit" loading={connecting.running} disabled={request === undefined}>
          {t('company.connect')}
        </Button>
      </StepFoot>
    </form>
  );
}
