import { Loader } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Preview, Stage } from '../../../src/ipc/views';
import { stepsDone, stepsOf } from './progress';

/** How far the sending has come. */
export function SendingSteps({ stage, preview }: { stage: Stage; preview: Preview }) {
  const { t } = useTranslation();
  const steps = stepsOf(preview);
  const done = stepsDone(steps, stage);
  return (
    <div role="status" aria-label={t('preview.stages')}>
      <ol className="steps-row">
        {steps.map((step, place) => (
          <li key={step.stage} data-done={place < done || undefined} aria-current={place === done ? 'step' : undefined}>
            {place < done && <IconCircleCheckFilled size={17} aria-hidden />}
            {place === done && <Loader size={15} />}
            {place > done && <IconCircle size={17} aria-hidden />}
            {t(step.label)}
          </li>
        ))}
      </ol>
      <span className="steps-row__note">{t('preview.sendingNote')}</span>
    </div>
  );
}
