import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFirst } from './store';

/** The foot of a step: back where there is a step before it in the company, and on. */
export function StepFoot({ first = false, children }: { first?: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const back = useFirst((state) => state.back);
  return (
    <div className="first__foot">
      {!first && (
        <Button variant="default" onClick={back}>
          {t('start.back')}
        </Button>
      )}
      <div className="first__on">{children}</div>
    </div>
  );
}
