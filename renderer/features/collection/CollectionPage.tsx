import { Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { HandedTable } from './HandedTable';
import { OpenHandoverNotice } from './OpenHandoverNotice';
import { OutcomeNotice } from './OutcomeNotice';
import { ReadyCases } from './ReadyCases';
import { useCollection } from './store';
import { UnreadyTable } from './UnreadyTable';
import './collection.css';

/** "Inkasso": what may be handed over, what not yet and why, and what is at the collector. */
export function CollectionPage() {
  const { t } = useTranslation();
  const { collection, problem, refresh } = useCollection();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <div className="page">
      <PageHeader title={t('collection.title')} note={t('collection.intro')} />
      <Stack>
        {problem !== null && <ProblemNotice title={t('collection.failed')} problem={problem} retry={refresh} />}
        {collection === null && problem === null && <Loading heights={[46, 46, 46, 46]} />}
        <OutcomeNotice />
        {collection !== null && (
          <>
            {collection.open.map((handover) => (
              <OpenHandoverNotice key={handover.id} handover={handover} />
            ))}
            <ReadyCases collection={collection} />
            {collection.unready.length > 0 && <UnreadyTable cases={collection.unready} />}
            {collection.handed.length > 0 && <HandedTable cases={collection.handed} />}
          </>
        )}
      </Stack>
    </div>
  );
}
