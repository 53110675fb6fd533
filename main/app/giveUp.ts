import path from 'node:path';
import { app, dialog } from 'electron';
import type { Log } from '../log/log';
import type { Launch } from './launch';

const SORRY =
  'Der skete en uventet fejl, og programmet lukker. Åbn det igen. Sker det igen, så send os loggen fra denne mappe:';

/** Nothing goes on in a state nobody understands: it is logged, said, and the app ends. What was under way is taken up at the next start. */
export const giveUpWith =
  (launch: Launch, log: Log) =>
  (error: unknown): void => {
    log.error('gave up', {}, error);
    if (!launch.test) dialog.showErrorBox('Rykkerklar', `${SORRY} ${path.join(launch.userData, 'logs')}`);
    app.exit(1);
  };
