import './app/zodWithoutEval'; // before any schema is made
import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startTexts } from './app/i18n';
import { shareNonceWithLibraries } from './app/nonce';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

shareNonceWithLibraries();
startTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
