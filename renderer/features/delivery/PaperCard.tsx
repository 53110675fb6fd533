import { Button, Group, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useDelivery } from './store';

/** Where letters on paper are saved. */
export function PaperCard({ folder }: { folder: string | null }) {
  const { t } = useTranslation();
  const { chooseFolder, change } = useDelivery();
  const { running, problem, run } = useTask();
  const choose = async (): Promise<void> => {
    const answer = await run(chooseFolder);
    if (answer.ok && answer.data !== null) tellDone(t('delivery.paper.saved'));
  };
  const forget = async (): Promise<void> => {
    const answer = await run(() => change({ folder: null }));
    if (answer.ok) tellDone(t('delivery.paper.forgotten'));
  };
  return (
    <section className="card">
      <Title order={2} mb={4}>
        {t('delivery.paper.title')}
      </Title>
      <p className="delivery__text">{folder === null ? t('delivery.paper.none') : t('delivery.paper.chosen')}</p>
      {folder !== null && (
        <p className="delivery__folder wrap-anywhere">
          {t('delivery.paper.folder')}: <code>{folder}</code>
        </p>
      )}
      <Group gap="sm">
        <Button variant="default" loading={running} onClick={() => void choose()}>
          {folder === null ? t('delivery.paper.choose') : t('delivery.paper.change')}
        </Button>
        {folder !== null && (
          <Button variant="subtle" loading={running} onClick={() => void forget()}>
            {t('delivery.paper.forget')}
          </Button>
        )}
      </Group>
      {problem !== null && <ProblemNotice problem={problem} />}
    </section>
  );
}
