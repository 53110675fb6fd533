import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { callApi } from '../api/callApi';
import { useSettings } from '../features/settings/store';
import { ErrorBoundary } from './ErrorBoundary';
import { LiveRegion } from './LiveRegion';
import { noColorSchemeMemory } from './noColorSchemeMemory';
import { styleNonce } from './nonce';
import { Screen } from './Screen';
import { useApp } from './store';
import { cssVariablesResolver, theme } from './theme';
import { useAnnouncements } from './useAnnouncements';

/** The whole page: theme, texts, and whichever screen the state of the app calls for. */
export function App() {
  const start = useApp((state) => state.start);
  const phase = useApp((state) => state.phase);
  const loadSettings = useSettings((state) => state.load);
  const chosen = useSettings((state) => state.settings?.theme ?? 'auto');
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  useAnnouncements();
  useEffect(() => {
    void loadSettings();
    void start();
  }, [loadSettings, start]);
  useEffect(() => {
    if (phase === 'starting') return;
    // Two frames: the first draws what this render made, the second begins when it is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => void callApi('app.ready')));
  }, [phase]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={styleNonce}
      colorSchemeManager={noColorSchemeMemory}
      forceColorScheme={chosen === 'auto' ? system : chosen}
    >
      <Notifications position="bottom-center" autoClose={4000} />
      <LiveRegion />
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
    </MantineProvider>
  );
}
