import { Button, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ShortcutRows } from '../shortcuts/ShortcutRows';
import { useShortcutSheet } from '../shortcuts/store';

/** The keys that work on every page, and the way to all the others. */
export function ShortcutsCard() {
  const { t } = useTranslation();
  const open = useShortcutSheet((state) => state.open);
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('shortcuts.title')}
      </Title>
      <ShortcutRows place="everywhere" />
      <Button variant="default" mt="md" onClick={open}>
        {t('shortcuts.all')}
      </Button>
    </section>
  );
}
