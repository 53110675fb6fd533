import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../src/claim/date';
import type { Mode } from '../../../src/ipc/caseViews';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { ModeDialog } from './ModeDialog';
import { useAutomation } from './store';
import './automation.css';

/** Says that nothing starts by itself, because of a pause or of the mode, with the way to change it. */
export function StandstillNotice({ mode, pausedUntil }: { mode: Mode; pausedUntil: CalendarDate | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const pause = useAutomation((state) => state.pause);
  const { running, problem, run } = useTask();
  const [changing, setChanging] = useState(false);
  const resume = async (): Promise<void> => {
    const answer = await run(() => pause(null));
    if (answer.ok) tellDone(t('automation.resumed'));
  };
  return (
    <>
      {pausedUntil !== null && (
        <Notice tone="quiet">
          <div className="standstill">
            <span>
              <strong className="num">{t('automation.pausedTitle', { day: format.dayNamed(pausedUntil) })}.</strong>{' '}
              {t('automation.pausedText')}
            </span>
            <Button size="compact-sm" variant="default" loading={running} onClick={() => void resume()}>
              {t('automation.resume')}
            </Button>
          </div>
        </Notice>
      )}
      {mode === 'manual' && (
        <Notice tone="quiet">
          <div className="standstill">
            <span>
              <strong>{t('automation.manualTitle')}.</strong> {t('automation.manualText')}
            </span>
            <Button size="compact-sm" variant="default" onClick={() => setChanging(true)}>
              {t('automation.toAutomatic')}
            </Button>
          </div>
        </Notice>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
      {changing && <ModeDialog to="automatic" onClose={() => setChanging(false)} />}
    </>
  );
}
