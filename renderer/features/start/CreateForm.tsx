import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseCvr } from '../../../src/profile/cvr';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { PasswordLength } from './PasswordLength';
import { SHORTEST_PASSWORD } from './passwordLength';
import { useStart, type CreateDraft } from './store';

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** Creates a company on this computer. What is wrong is said as soon as it can be known, and not before. */
export function CreateForm({ draft, onBack }: { draft: CreateDraft | null; onBack?: () => void }) {
  const { t } = useTranslation();
  const create = useStart((state) => state.create);
  const { running, problem, run } = useTask();
  const [name, setName] = useState(draft?.name ?? '');
  const [cvr, setCvr] = useState(draft?.cvr ?? '');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');

  const cvrValid = parseCvr(cvr) !== undefined;
  const cvrWrong = !cvrValid && digitsOf(cvr) >= 8;
  const differ = repeated.length >= password.length && repeated !== '' && repeated !== password;
  const complete = name.trim() !== '' && cvrValid && password.length >= SHORTEST_PASSWORD && repeated === password;

  return (
    <form
      aria-label={t('start.create')}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void run(() => create(name.trim(), cvr, password));
      }}
    >
      <Stack gap="sm">
        {draft?.demo === true && <Notice tone="quiet">{t('start.demoFilled')}</Notice>}
        <TextInput
          label={t('start.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={120}
          autoComplete="off"
          autoFocus={draft?.demo !== true}
        />
        <TextInput
          label={t('start.cvr')}
          description={t('start.cvrHint')}
          value={cvr}
          onChange={(event) => setCvr(event.currentTarget.value)}
          error={cvrWrong ? t('start.cvrWrong') : undefined}
          maxLength={20}
          inputMode="numeric"
          autoComplete="off"
          classNames={{ input: 'num' }}
          rightSection={
            cvrValid ? <IconCheck size={18} color="var(--rk-good)" aria-label={t('start.cvrGood')} /> : undefined
          }
        />
        <PasswordInput
          label={t('start.newPassword')}
          description={t('start.passwordHint')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="off"
          autoFocus={draft?.demo === true}
          visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
        />
        <PasswordLength password={password} />
        <PasswordInput
          label={t('start.repeatPassword')}
          value={repeated}
          onChange={(event) => setRepeated(event.currentTarget.value)}
          error={differ ? t('start.passwordsDiffer') : undefined}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
        />
        <Text size="xs" c="dimmed">
          {t('start.passwordLost')}
        </Text>
        {problem !== null && <ProblemNotice problem={problem} />}
        <Group justify="flex-end" gap="xs">
          {onBack !== undefined && (
            <Button variant="default" onClick={onBack}>
              {t('start.back')}
            </Button>
          )}
          <Button type="submit" loading={running} disabled={!complete}>
            {t('start.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
