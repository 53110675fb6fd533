import { Button, SegmentedControl } from '@mantine/core';
import { IconCircleCheck, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { ApproveBar } from './ApproveBar';
import { needsAttention } from './attention';
import { lettersOf } from './outboxLetters';
import { OutboxTable } from './OutboxTable';
import { useOutbox } from './store';
import './outbox.css';

/** Letters shown at first, and added by each press of the button below. */
const STEP = 100;

/** Every outward act of the company: sent, waiting, or in need of an answer. */
export function OutboxPage() {
  const { t } = useTranslation();
  const { entries, problem, onlyAttention, refresh, showOnlyAttention } = useOutbox();
  const [limit, setLimit] = useState(STEP);
  const all = entries ?? [];
  const shown = lettersOf(all, onlyAttention ? needsAttention : undefined);
  const attention = all.filter(needsAttention).length;
  const more = shown.length - limit;

  return (
    <div className="page">
      <PageHeader title={t('outbox.title')} note={t('outbox.intro')}>
        {all.length > 0 && (
          <SegmentedControl
            aria-label={t('invoices.filter')}
            value={onlyAttention ? 'attention' : 'all'}
            onChange={(value) => showOnlyAttention(value === 'attention')}
            data={[
              { value: 'all', label: `${t('outbox.all')} (${all.length})` },
              { value: 'attention', label: `${t('outbox.attention')} (${attention})` },
            ]}
          />
        )}
      </PageHeader>
      {problem !== null && <ProblemNotice title={t('outbox.failed')} problem={problem} retry={refresh} />}
      {entries === null && problem === null && <Loading heights={[46, 46, 46, 46]} />}
      {entries !== null && all.length === 0 && (
        <EmptyState icon={<IconSend size={26} />} title={t('outbox.empty')} text={t('outbox.emptyText')} />
      )}
      {all.length > 0 && shown.length === 0 && (
        <EmptyState icon={<IconCircleCheck size={26} />} title={t('outbox.emptyFilter')} text={t('outbox.intro')} />
      )}
      <ApproveBar letters={shown} />
      {shown.length > 0 && <OutboxTable letters={shown.slice(0, limit)} />}
      {more > 0 && (
        <Button mt="sm" variant="default" onClick={() => setLimit(limit + STEP)}>
          {t('outbox.more', { count: Math.min(more, STEP) })}
        </Button>
      )}
    </div>
  );
}
