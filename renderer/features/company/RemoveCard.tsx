import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveDialog } from './RemoveDialog';

/** The danger zone: removing the company from this computer. */
export function RemoveCard({ name }: { name: string }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <section className="card card--danger">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Title order={2}>{t('company.danger')}</Title>
          <Text c="dimmed">{t('company.dangerText')}</Text>
        </div>
        <Button variant="outline" color="var(--rk-bad)" onClick={() => setOpened(true)} className="remove__open">
          {t('company.remove')}
        </Button>
      </Group>
      {opened && <RemoveDialog name={name} onClose={() => setOpened(false)} />}
    </section>
  );
}
