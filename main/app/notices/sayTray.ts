import type { Language } from '../../../src/ipc/views';
import { say } from '../../../src/text/say';
import type { Log } from '../../log/log';
import type { NoticePort } from './noticePort';

/** Says that the app goes on without its window. @param said told when it has been shown, to say it once in all */
export function sayTray(system: NoticePort, language: Language, open: () => void, said: () => void, log: Log): void {
  if (!system.supported()) {
    log.info('a notification was not shown', { about: 'background', silence: 'not-supported' });
    return;
  }
  system.show(
    {
      id: 'rykkerklar-background',
      title: 'Rykkerklar',
      body: say(language, 'notice.background'),
      buttons: [],
      silent: true,
    },
    {
      shown: said,
      failed: (why) => log.info('a notification was not shown', { about: 'background', silence: 'failed', why }),
      clicked: open,
      pressed: open,
      closed: () => undefined,
    },
  );
}
