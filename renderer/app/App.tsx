import { MantineProvider } from '@mantine/core';
import { useColorScheme, useMediaQuery } from '@mantine/hooks';
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
import { colours, theme } from './theme';
import { useAnnouncements } from './useAnnouncements';
import { useZoom } from './useZoom';

/** How a computer says that its user wants more contrast. */
const MORE_CONTRAST = '(prefers-contrast: more), (forced-colors: active)';

/** The whole page: theme, texts, and whichever screen the state of the app calls for. */
export function App() {
  const start = useApp((state) => state.start);
  const phase = useApp((state) => state.phase);
  const loadSettings = useSettings((state) => state.load);
  const chosen = useSettings((state) => state.settings?.theme ?? 'auto');
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const contrast = useSettings((state) => state.settings?.contrast ?? 'auto');
  const more = useMediaQuery(MORE_CONTRAST, false, { getInitialValueInEffect: false });
  const high = contrast === 'auto' ? more : contrast === 'high';
  useAnnouncements();
  useZoom();
  useEffect(() => {
    void loadSettings();
    void start();
  }, [loadSettings, start]);
  useEffect(() => {
    document.documentElement.dataset['contrast'] = high ? 'high' : 'usual';
  }, [high]);
  useEffect(() => {
    if (phase === 'starting') return;
    // Two frames: the first draws what this render made, the second begins when it is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => void callApi('app.ready')));
  }, [phase]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={high ? colours.high : colours.usual}
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
