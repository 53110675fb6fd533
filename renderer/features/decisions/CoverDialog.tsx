import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenDecision } from '../../../src/ipc/caseViews';
import { useFormat } from '../../components/useFormat';
import { DecideDialog } from './DecideDialog';

/** Before the client covers the charges: whether the reminders in Dinero are taken back too, and which they are. */
export function CoverDialog({ decision, onClose }: { decision: OpenDecision; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [wanted, setWanted] = useState(true);
  const { number, debtorName, reminders } = decision;
  const some = reminders.length > 0;
  const reverse = wanted && some;
  return (
    <DecideDialog
      decision={decision}
      answer="cover"
      reverse={reverse}
      title={t('decisions.coverTitle', { number })}
      text={t('decisions.coverText', { debtor: debtorName, amount: format.kroner(decision.open) })}
      confirm={t('decisions.coverConfirm')}
      done={t('decisions.covered', { number })}
      onClose={onClose}
    >
      {!some && <Text c="dimmed">{t('decisions.reverseNone')}</Text>}
      {some && (
        <Checkbox
          label={t('decisions.reverse')}
          description={t(reverse ? 'decisions.reverseOn' : 'decisions.reverseOff')}
          checked={wanted}
          onChange={(event) => setWanted(event.currentTarget.checked)}
        />
      )}
      {reverse && (
        <ul className="decision__reminders num">
          {reminders.map(({ id, day, total }) => (
            <li key={id}>
              <span>{t('decisions.reminder', { day: format.day(day) })}</span>
              <span>{format.kroner(total)}</span>
            </li>
          ))}
        </ul>
      )}
    </DecideDialog>
  );
}
