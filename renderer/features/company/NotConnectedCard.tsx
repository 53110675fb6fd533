import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFirst } from '../first/store';

/** A company that is not connected: back to the guide, which connects it. */
export function NotConnectedCard() {
  const { t } = useTranslation();
  const open = useFirst((state) => state.open);
  return (
    <section className="card">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Title order={2}>{t('company.connection')}</Title>
          <Text c="dimmed">{t('company.notConnected')}</Text>
        </div>
        <Button flex="none" onClick={() => open()}>
          {t('first.open')}
        </Button>
      </Group>
    </section>
  );
}
