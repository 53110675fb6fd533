import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCovering } from '../../components/useCovering';
import { LetterDialog } from '../outbox/LetterDialog';
import { useCase } from './store';
import '../outbox/outbox.css';

/** Opens a letter as it was sent. @param id the row of the outbox that it was sent by */
export function LetterLink({ id, number }: { id: number; number: number }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useCovering(
    opened,
    useCase((state) => state.cover),
  );
  return (
    <>
      <Button size="compact-xs" variant="subtle" className="case__letter" onClick={() => setOpened(true)}>
        {t('outbox.showLetter')}
      </Button>
      {opened && <LetterDialog entry={{ id, invoiceNumber: number }} onClose={() => setOpened(false)} />}
    </>
  );
}
