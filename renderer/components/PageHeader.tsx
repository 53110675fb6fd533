import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** The title of a page, a line under it, and what can be done on the right. */
export function PageHeader({ title, note, children }: { title: string; note?: ReactNode; children?: ReactNode }) {
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md" mb="md">
      <div>
        <Title order={1}>{title}</Title>
        {note !== undefined && (
          <Text c="dimmed" size="sm" component="div">
            {note}
          </Text>
        )}
      </div>
      {children}
    </Group>
  );
}
