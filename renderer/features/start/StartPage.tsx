import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconRestore } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../components/Brand';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useApp } from '../../app/store';
import { StepBar } from '../first/StepBar';
import { RestoreForm } from '../restore/RestoreForm';
import { useRestore } from '../restore/store';
import { CreateForm } from './CreateForm';
import { DemoDoor } from './DemoDoor';
import { ProfileList } from './ProfileList';
import { useStart } from './store';
import './start.css';

/** Where a person chooses, unlocks or creates a company. */
export function StartPage() {
  const { t } = useTranslation();
  const { profiles, problem, draft, load, loadWanted, setDraft } = useStart();
  const restoring = useRestore((state) => state.opened);
  const openRestore = useRestore((state) => state.open);
  const choose = useStart((state) => state.choose);
  const demo = useApp((state) => state.info?.environment === 'demo');
  useEffect(() => {
    void load();
    void loadWanted();
  }, [load, loadWanted]);

  if (profiles === null && problem === null) {
    return (
      <div className="start">
        <Loader role="status" aria-label={t('app.loading')} />
      </div>
    );
  }
  const none = profiles === null || profiles.length === 0;
  const creating = draft !== null || (none && problem === null);
  const plainTitle = none ? 'start.titleFirst' : creating ? 'start.createAnother' : 'start.title';
  const title = restoring ? 'restore.title' : plainTitle;
  const restored = async (id: string): Promise<void> => {
    await load();
    setDraft(null);
    choose(id);
  };
  const demoDoor = !restoring && demo && draft?.demo !== true && (
    <DemoDoor onFilled={(name, cvr) => setDraft({ name, cvr, demo: true })} />
  );
  return (
    <main className="start">
      <div className="start__panel">
        <Brand size={40} />
        <Title order={1}>{t(title)}</Title>
        <Text c="dimmed" mb="md">
          {t(none && !restoring ? 'start.introFirst' : 'app.tagline')}
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
          {restoring ? (
            <RestoreForm onRestored={restored} />
          ) : creating ? (
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
          {!restoring && draft === null && (
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconRestore size={16} aria-hidden />}
              onClick={openRestore}
            >
              {t('start.restore')}
            </Button>
          )}
        </Stack>
        <Text size="xs" c="dimmed" mt="lg">
          {t('app.thisDevice')}
        </Text>
      </div>
    </main>
  );
}
