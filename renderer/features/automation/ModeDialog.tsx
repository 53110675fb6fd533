import { Button, Group, Loader, Modal, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mode, ModeChange } from '../../../src/ipc/caseViews';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useTask } from '../../components/useTask';
import { modeEffects } from './modeEffects';
import { useAutomation } from './store';

/** Exactly what a change of mode will do, before it is done. */
export function ModeDialog({ to, onClose }: { to: Mode; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { previewMode, setMode } = useAutomation();
  const { problem, run } = useTask();
  const changing = useTask();
  useReturnFocus();
  const [change, setChange] = useState<ModeChange | null>(null);
  useEffect(() => {
    let open = true;
    void run(() => previewMode(to)).then((answer) => {
      if (open && answer.ok) setChange(answer.data);
    });
    return () => {
      open = false;
    };
  }, [run, previewMode, to]);

  const confirm = async (): Promise<void> => {
    const answer = await changing.run(() => setMode(to));
    if (!answer.ok) return;
    tellDone(t(`automation.modeDone.${to}`));
    onClose();
  };
  const failed = changing.problem ?? problem;
  const day = change?.firstStart == null ? '' : format.dayNamed(change.firstStart);

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(to === 'automatic' ? 'automation.dialog.titleAutomatic' : 'automation.dialog.titleManual')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        {change === null && failed === null && (
          <Group gap="sm" role="status">
            <Loader size="sm" />
            {t('automation.dialog.loading')}
          </Group>
        )}
        {change !== null && (
          <ul className="effects">
            {modeEffects(change).map((effect) => (
              <li key={effect.does} className="num">
                {'count' in effect
                  ? t(`automation.dialog.${effect.does}`, { count: effect.count, day })
                  : t(`automation.dialog.${effect.does}`)}
              </li>
            ))}
          </ul>
        )}
        {failed !== null && <ProblemNotice problem={failed} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button loading={changing.running} disabled={change === null} onClick={() => void confirm()}>
            {t(to === 'automatic' ? 'automation.dialog.confirmAutomatic' : 'automation.dialog.confirmManual')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
