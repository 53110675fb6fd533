import { useTranslation } from 'react-i18next';
import type { OpenDecision } from '../../../src/ipc/caseViews';
import { Notice } from '../../components/Notice';
import { useFormat } from '../../components/useFormat';
import { DecideDialog } from './DecideDialog';

/** Before charges are collected further: what that means, with the law's warnings. */
export function ContinueDialog({ decision, onClose }: { decision: OpenDecision; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, debtorName, warnings } = decision;
  return (
    <DecideDialog
      decision={decision}
      answer="continue"
      reverse={false}
      title={t('decisions.continueTitle', { number })}
      text={t('decisions.continueText', { debtor: debtorName, amount: format.kroner(decision.open) })}
      confirm={t('decisions.continueConfirm')}
      done={t('decisions.continued', { number })}
      onClose={onClose}
    >
      {warnings.length > 0 && (
        <Notice tone="warn" title={t('preview.warnings')}>
          <ul className="decision__list">
            {warnings.map((warning) => (
              <li key={warning.da}>{warning[format.language]}</li>
            ))}
          </ul>
        </Notice>
      )}
    </DecideDialog>
  );
}
