import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../components/Brand';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useApp } from '../../app/store';
import { StepBar } from '../first/StepBar';
import { CreateForm } from './CreateForm';
import { DemoDoor } from './DemoDoor';
import { ProfileList } from './ProfileList';
import { useStart } from './store';
import './start.css';

/** Where a person chooses, unlocks or creates a company. */
export function StartPage() {
  const { t } = useTranslation();
  const { profiles, problem, draft, load, loadWanted, setDraft } = useStart();
  const demo = useApp((state) => state.info?.environment === 'demo');
  useEffect(() => {
    void load();
    void loadWanted();
  }, [load, loadWanted]);

  if (profiles === null && problem === null) {
    return (
      <div className="start">
        <Loader aria-label={t('app.loading')} />
      </div>
    );
  }
  const none = profiles === null || profiles.length === 0;
  const creating = draft !== null || (none && problem === null);
  const demoDoor = demo && draft?.demo !== true && (
    <DemoDoor onFilled={(name, cvr) => setDraft({ name, cvr, demo: true })} />
  );
  return (
    <main className="start">
      <div className="start__panel">
        <Brand size={40} />
        <Title order={1}>{t(none ? 'start.titleFirst' : creating ? 'start.createAnother' : 'start.title')}</Title>
        <Text c="dimmed" mb="md">
          {t(none ? 'start.introFirst' : 'app.tagline')}
        </Text>
        <Stack>
          {problem !== null && (
            <ProblemNotice problem={problem}>
              <Button mt="xs" variant="default" onClick={() => void load()}>
                {t('app.retry')}
              </Button>
            </ProblemNotice>
          )}
          {none && demoDoor}
          {creating ? (
            <>
              <StepBar step={1} />
              <CreateForm key={draft?.cvr ?? ''} draft={draft} {...(none ? {} : { onBack: () => setDraft(null) })} />
            </>
          ) : (
            profiles !== null && (
              <>
                <ProfileList profiles={profiles} />
                <Button
                  variant="subtle"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() => setDraft({ name: '', cvr: '', demo: false })}
                >
                  {t('start.createAnother')}
                </Button>
              </>
            )
          )}
          {!none && demoDoor}
        </Stack>
        <Text size="xs" c="dimmed" mt="lg">
          {t('app.thisDevice')}
        </Text>
      </div>
    </main>
  );
}
