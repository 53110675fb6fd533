import { Loader } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../src/ipc/views';
import { steps, stepsDone } from './progress';

/** How far the sending has come. */
export function SendingSteps({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  const done = stepsDone(stage);
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
