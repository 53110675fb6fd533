import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BatchRows } from './BatchRows';
import { BatchFooter } from './BatchFooter';
import { BatchStart } from './BatchStart';
import { useBatch } from './store';
import './batch.css';

/** Letters about many invoices, from the right edge: how they go, what they are, and how each ended. It goes on when closed. */
export function BatchDrawer() {
  const { t } = useTranslation();
  const { opened, batch, selection, show } = useBatch();
  const count = batch === null ? selection.chosen.size : batch.rows.length;
  return (
    <Drawer
      opened={opened && count > 0}
      onClose={() => show(false)}
      position="right"
      size={820}
      title={t('batch.title', { count })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      classNames={{ content: 'batch', body: 'batch__body' }}
    >
      {batch === null ? (
        <BatchStart />
      ) : (
        <>
          <BatchRows batch={batch} />
          <BatchFooter batch={batch} />
        </>
      )}
    </Drawer>
  );
}
