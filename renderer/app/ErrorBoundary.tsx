import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

function Crashed() {
  const { t } = useTranslation();
  return (
    <Center component="main" h="100%" p="xl">
      <Stack maw={460} role="alert">
        <Title order={1}>{t('app.crashTitle')}</Title>
        <Text>{t('app.crashText')}</Text>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          {t('app.reload')}
        </Button>
      </Stack>
    </Center>
  );
}

/** Shows a sentence and a way on where a part of the page fails to render. React itself logs the error. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
